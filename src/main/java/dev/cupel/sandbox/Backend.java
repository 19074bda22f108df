package dev.cupel.sandbox;

import java.util.Set;

/// What runs the sandboxes, as it says itself.
///
/// @param runtime what starts them: `runc`, `runsc`
/// @param version of the engine
/// @param cgroup the version of the host's control groups, `1` or `2`; empty where the engine doesn't say
/// @param ownKernel whether a sandbox has a kernel of its own, in which the host's limits do not show
/// @param unsupported limits, by their names at the canary, that the engine says this host cannot set
public record Backend(String runtime, String version, String cgroup, boolean ownKernel, Set<String> unsupported) {}

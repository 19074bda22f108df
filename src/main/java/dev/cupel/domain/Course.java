package dev.cupel.domain;

import java.time.Instant;
import java.util.UUID;

/// A course of a tenant.
///
/// @param open whether people without a key may look at it
public record Course(UUID id, UUID tenant, String slug, String title, boolean open, Instant createdAt) {}

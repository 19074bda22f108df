package dev.cupel.sandbox.docker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Optional;

/// How sandboxes are run on Docker. Where the daemon is, `DOCKER_HOST` says.
@ConfigMapping(prefix = "cupel.sandbox")
public interface DockerConfig {
    /// The OCI runtime: `runc`, or `runsc` for gVisor.
    @WithDefault("runc")
    String runtime();

    /// The tag of the languages' images where `language.yaml` names none; `bin/images` builds under the same.
    @WithDefault("latest")
    String imageTag();

    /// Processors a sandbox may keep busy.
    @WithDefault("1")
    BigDecimal cpus();

    /// Names this worker on its Docker host, so that it removes only its own leftovers; by default the host's name and
    /// the data folder.
    Optional<String> worker();
}

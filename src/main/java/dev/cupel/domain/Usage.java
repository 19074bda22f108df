package dev.cupel.domain;

import java.time.Duration;

/// What a step used, as the runner measured it.
public record Usage(Duration cpu, Duration wall, Bytes memory) {
    public static final Usage NONE = new Usage(Duration.ZERO, Duration.ZERO, new Bytes(0));
}

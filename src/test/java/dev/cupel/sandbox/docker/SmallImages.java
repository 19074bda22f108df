package dev.cupel.sandbox.docker;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;

/// Room for images that add little.
record SmallImages() implements ImageConfig {
    @Override
    public Duration timeout() {
        return Duration.ofMinutes(5);
    }

    @Override
    public MemorySize memory() {
        return new MemorySize(BigInteger.TWO.pow(30));
    }

    @Override
    public MemorySize growth() {
        return new MemorySize(BigInteger.TWO.pow(25));
    }

    @Override
    public String network() {
        return "default";
    }
}

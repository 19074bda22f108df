package dev.cupel.sandbox.docker;

import dev.cupel.sandbox.pool.PoolRules;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/// The settings of tests that use Docker without the application, one worker for each test class.
record DockerOn(String runtime, String name) implements DockerConfig {
    static final Engine ENGINE = new Engine(new Client().client());

    @Override
    public String imageTag() {
        return Objects.requireNonNullElse(System.getenv("CUPEL_SANDBOX_IMAGE_TAG"), "latest");
    }

    @Override
    public BigDecimal cpus() {
        return BigDecimal.ONE;
    }

    @Override
    public Optional<String> worker() {
        return Optional.of(name);
    }

    DockerSandbox sandbox() {
        return sandbox(ENGINE, this);
    }

    static DockerSandbox sandbox(Engine engine, DockerConfig config) {
        return sandbox(engine, config, PoolRules.NONE);
    }

    static DockerSandbox sandbox(Engine engine, DockerConfig config, PoolRules rules) {
        ImageConfig images = new SmallImages();
        DerivedImages derived = new DerivedImages(engine, new ImageBuild(new Client().client(), images), images);
        Ownership ownership = new Ownership(engine, Clock.systemUTC(), config, Path.of("target"));
        return new DockerSandbox(engine, config, ownership, derived, rules, Clock.systemUTC());
    }
}

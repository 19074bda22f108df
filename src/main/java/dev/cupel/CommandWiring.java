package dev.cupel;

import dev.cupel.bundle.EnvironmentRules;
import dev.cupel.cli.Commands;
import dev.cupel.cli.Machine;
import dev.cupel.domain.Limits;
import dev.cupel.gate.DryRun;
import dev.cupel.gate.GateConfig;
import dev.cupel.language.Ceiling;
import dev.cupel.language.Languages;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.SandboxUnavailable;
import dev.cupel.sandbox.docker.DockerByHand;
import dev.cupel.sandbox.docker.DockerConfig;
import dev.cupel.sandbox.docker.ImageConfig;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The composition root of a command, put together by hand: the settings of the service, and none of its machinery.
final class CommandWiring implements Machine {
    private static final Path LANGUAGES = Path.of("sandbox-images");

    private final SmallRyeConfig config = ConfigUtils.configBuilder()
            .withMapping(Ceiling.class)
            .withMapping(DockerConfig.class)
            .withMapping(ImageConfig.class)
            .withMapping(EnvironmentRules.class)
            .withMapping(GateConfig.class)
            .build();
    private final Leaving leaving = new Leaving();
    private @Nullable Sandbox sandbox;

    private CommandWiring() {}

    /// The code to exit with.
    static int run(String... arguments) {
        CommandWiring wiring = new CommandWiring();
        try {
            return Commands.run(wiring, System.getenv(), arguments);
        } finally {
            wiring.leaving.ended();
        }
    }

    /// From the folder that is set, else one in the working folder as for the service, else one beside the program.
    @Override
    public Languages languages() {
        return Languages.read(config.getOptionalValue("cupel.languages", Path.class)
                .or(() -> Optional.of(LANGUAGES).filter(Files::isDirectory))
                .or(CommandWiring::besideTheProgram)
                .orElse(LANGUAGES));
    }

    /// In the folder of the jar or one above it: a checkout has it three above.
    private static Optional<Path> besideTheProgram() {
        Path jar = Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
        return Stream.iterate(jar.getParent(), Objects::nonNull, Path::getParent)
                .limit(4)
                .map(folder -> folder.resolve(LANGUAGES))
                .filter(Files::isDirectory)
                .findFirst();
    }

    @Override
    public Limits ceiling() {
        return Ceiling.limits(config.getConfigMapping(Ceiling.class));
    }

    @Override
    public EnvironmentRules environments() {
        return config.getConfigMapping(EnvironmentRules.class);
    }

    @Override
    public DryRun dryRun(Sandbox on) {
        return new DryRun(on, languages(), ceiling(), config.getConfigMapping(GateConfig.class), Clock.systemUTC());
    }

    @Override
    public Sandbox sandbox() {
        Sandbox known = sandbox;
        if (known == null) {
            known = docker();
            sandbox = known;
        }
        return known;
    }

    private Sandbox docker() {
        DockerByHand docker = new DockerByHand(
                config.getConfigMapping(DockerConfig.class),
                config.getConfigMapping(ImageConfig.class),
                Clock.systemUTC(),
                "command-" + UUID.randomUUID());
        try {
            docker.sandbox().check();
        } catch (SandboxUnavailable e) {
            throw new SandboxUnavailable(
                    "No Docker engine answers (%s). Start it and see that you may use it, or name another in DOCKER_HOST."
                            .formatted(cause(e)),
                    e);
        }
        leaving.with(docker::removeOwn);
        docker.sweepOverdue();
        return docker.sandbox();
    }

    private static String cause(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) root = root.getCause();
        return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
    }
}

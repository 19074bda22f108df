package dev.cupel.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cupel.bundle.EnvironmentRules.Allowed;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Limits;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Fault;
import dev.cupel.domain.Rejected.Reason;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.SampleLanguages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Bundles of folders, and what reading them says.
final class Bundles {
    private static final Limits CEILING =
            new Limits(Duration.ofSeconds(60), Duration.ofMinutes(5), Bytes.mebi(2048), Bytes.mebi(16), 512);

    private Bundles() {}

    static List<Path> in(String folder) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(folder))) {
            List<Path> bundles = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(bundles).isNotEmpty();
            return bundles;
        }
    }

    static Bundle read(Path folder) {
        return read(Folder.read(folder, ArchiveLimits.BUNDLE));
    }

    static Bundle read(SourceTree files) {
        return BundleReader.read(files, SampleLanguages.five(), CEILING, environments(Allowed.ALL));
    }

    static EnvironmentRules environments(Allowed allowed, String... packages) {
        return new EnvironmentRules() {
            @Override
            public Allowed allowed() {
                return allowed;
            }

            @Override
            public Optional<List<String>> packages() {
                return packages.length == 0 ? Optional.empty() : Optional.of(List.of(packages));
            }
        };
    }

    static List<Fault> faultsOf(SourceTree files) {
        Rejected refusal = catchThrowableOfType(Rejected.class, () -> read(files));
        assertThat(refusal).isNotNull();
        return ((Reason.Invalid) refusal.reason()).faults();
    }
}

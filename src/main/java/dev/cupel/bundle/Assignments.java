package dev.cupel.bundle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Languages;
import dev.cupel.store.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// What each version of each assignment asks for. A version never changes, so those in use are kept at hand.
@ApplicationScoped
public class Assignments {
    /// Of bundles, unpacked.
    private static final long BYTES_AT_HAND = 128L << 20;

    private final Versions versions;
    private final Languages languages;
    private final Limits ceiling;
    private final EnvironmentRules environments;
    private final Cache<UUID, Kept> atHand = Caffeine.newBuilder()
            .maximumWeight(BYTES_AT_HAND)
            .<UUID, Kept>weigher((_, kept) -> kept.weight())
            .build();

    Assignments(Versions versions, Languages languages, Limits ceiling, EnvironmentRules environments) {
        this.versions = versions;
        this.languages = languages;
        this.ceiling = ceiling;
        this.environments = environments;
    }

    /// @param version the id of a version that exists
    public Assignment of(UUID version) {
        return atHand.get(version, this::kept).assignment();
    }

    /// What a bundle asks for, as this installation understands it.
    ///
    /// @throws dev.cupel.domain.Rejected with every fault of it
    public Bundle read(SourceTree files) {
        return BundleReader.read(files, languages, ceiling, environments);
    }

    private Kept kept(UUID version) {
        SourceTree files = Archive.read(versions.bundle(version), ArchiveLimits.BUNDLE);
        return new Kept(read(files).assignment(), Math.toIntExact(files.size().count()));
    }

    private record Kept(Assignment assignment, int weight) {}
}

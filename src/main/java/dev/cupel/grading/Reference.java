package dev.cupel.grading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cupel.domain.Validation;
import dev.cupel.language.Language;
import dev.cupel.store.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Which unit tests each version's own solutions reported: what every submission must report too.
@ApplicationScoped
class Reference {
    private static final int VERSIONS_AT_HAND = 500;

    private final Versions versions;
    private final Cache<UUID, Map<String, Map<String, List<String>>>> atHand =
            Caffeine.newBuilder().maximumSize(VERSIONS_AT_HAND).build();

    Reference(Versions versions) {
        this.versions = versions;
    }

    /// By [SuitePart]. Nothing for one that no solution in this language was tried on.
    Map<String, List<String>> unitTests(UUID version, Language language) {
        return atHand.get(version, this::read).getOrDefault(language.id(), Map.of());
    }

    /// A version that learners hand in for has settled, so this never changes.
    private Map<String, Map<String, List<String>>> read(UUID version) {
        return versions.find(version)
                .map(found -> found.validation())
                .map(Validation::unitTests)
                .orElse(Map.of());
    }
}

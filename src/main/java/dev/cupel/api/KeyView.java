package dev.cupel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cupel.access.Secret;
import dev.cupel.store.Keys;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key. Its secret is shown once, in the answer to the request that made it.
///
/// @param course id of the only course it reaches; null for all
/// @param lastUsedAt to the minute; null for never
record KeyView(
        UUID id,
        String role,
        String name,
        @Nullable UUID course,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {
    static KeyView of(Keys.Key key) {
        return of(key, null);
    }

    static KeyView once(Keys.Key key, Secret secret) {
        return of(key, secret.value());
    }

    private static KeyView of(Keys.Key key, @Nullable String secret) {
        return new KeyView(
                key.id(),
                key.role().word(),
                key.name(),
                key.course(),
                key.createdAt(),
                key.expiresAt(),
                key.lastUsedAt(),
                secret);
    }

    @Override
    public String toString() {
        return "KeyView[" + id + (secret == null ? "]" : ", secret=***]");
    }
}

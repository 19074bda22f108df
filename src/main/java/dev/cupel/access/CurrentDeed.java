package dev.cupel.access;

import dev.cupel.domain.Deed;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the current request is about, where neither its caller nor its address nor that of what it made tells.
@RequestScoped
public class CurrentDeed {
    private Deed.@Nullable Target target;
    private @Nullable UUID tenant;

    public void concerns(Deed.Target target) {
        this.target = target;
    }

    /// An operator's deed belongs into the log of the tenant that it touches.
    public void touches(UUID tenant) {
        this.tenant = tenant;
    }

    Optional<UUID> tenant() {
        return Optional.ofNullable(tenant);
    }

    Optional<Deed.Target> target() {
        return Optional.ofNullable(target);
    }
}

package dev.cupel.access;

import dev.cupel.domain.Deed;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the current request is about, where neither its address nor that of what it made tells.
@RequestScoped
public class CurrentDeed {
    private Deed.@Nullable Target target;

    public void concerns(Deed.Target target) {
        this.target = target;
    }

    Optional<Deed.Target> target() {
        return Optional.ofNullable(target);
    }
}

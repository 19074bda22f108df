package dev.cupel.api;

import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers which required fields of a body are missing.
final class Required {
    private final List<Fault> missing = new ArrayList<>();

    /// @param body null where nothing was sent
    static <T> T body(@Nullable T body) {
        if (body == null) {
            throw new Rejected(new Rejected.Reason.Malformed("This needs a JSON object as its body.", List.of()));
        }
        return body;
    }

    /// The value, or `standIn` for one that is missing; nobody gets to see that, since [#check] comes next.
    <T> T field(String name, @Nullable T value, T standIn) {
        if (value != null) return value;
        missing.add(new Fault("/" + name, "`" + name + "` is required."));
        return standIn;
    }

    /// @throws Rejected if any is missing
    void check() {
        if (missing.isEmpty()) return;
        String detail = missing.size() == 1 ? missing.getFirst().detail() : "Required fields are missing.";
        throw new Rejected(new Rejected.Reason.Malformed(detail, List.copyOf(missing)));
    }
}

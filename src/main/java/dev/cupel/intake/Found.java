package dev.cupel.intake;

import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Fault;
import java.util.ArrayList;
import java.util.List;

/// Faults found so far in what was sent, each with a JSON pointer.
public final class Found {
    private static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();

    public void add(String pointer, String detail) {
        if (faults.size() < MOST) faults.add(new Fault(pointer, detail));
    }

    /// A fault whose pointer is a file's path.
    void addFile(Fault fault) {
        String path = String.valueOf(fault.pointer());
        add("/files/" + escaped(path), "`" + path + "`: " + fault.detail() + ".");
    }

    /// A name as one step of a JSON pointer.
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /// @throws Rejected with all of them, if there are any
    public void rejectIfAny() {
        if (faults.isEmpty()) return;
        String detail =
                faults.size() == 1 ? faults.getFirst().detail() : faults.size() + " things are wrong with this.";
        throw new Rejected(new Rejected.Reason.Invalid(detail, List.copyOf(faults)));
    }
}

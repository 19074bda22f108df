package dev.cupel.yaml;

import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Fault;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// What is wrong with some files, gathered while reading goes on. Kept are the first hundred by file and line; the same
/// fault at the same place counts once.
public final class Faults {
    public static final int MAX = 100;

    private final TreeSet<Found> found = new TreeSet<>(
            Comparator.comparing(Found::file).thenComparingInt(Found::line).thenComparing(Found::detail));
    private boolean more;

    /// A fault of a file as a whole.
    public void add(String file, String detail) {
        add(file, 0, detail);
    }

    public void add(String file, int line, String detail) {
        found.add(new Found(file, line, detail));
        if (found.size() > MAX) {
            found.removeLast();
            more = true;
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Fault> list() {
        return found.stream().map(Found::fault).toList();
    }

    /// @throws Rejected with all of them, if there are any; `what` was read: `the bundle`
    public void rejectIfAny(String what) {
        if (isEmpty()) return;
        String count = more ? "more than " + MAX + " faults" : found.size() == 1 ? "a fault" : found.size() + " faults";
        throw new Rejected(new Rejected.Reason.Invalid("Found " + count + " in " + what + ".", list()));
    }

    private record Found(String file, int line, String detail) {
        Fault fault() {
            return new Fault(line == 0 ? file : file + ":" + line, detail);
        }
    }
}

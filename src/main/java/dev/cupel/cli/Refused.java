package dev.cupel.cli;

import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Fault;
import dev.cupel.domain.Rejected.Reason;
import java.util.List;
import java.util.function.UnaryOperator;

/// What was sent or looked at is not as it must be: by the rules here, or by those of a service.
@SuppressWarnings("serial") // never serialised
final class Refused extends RuntimeException {
    private final transient List<Fault> faults;
    private final boolean here;

    Refused(String detail, List<Fault> faults) {
        this(detail, faults, false);
    }

    /// @param here whether the pointers are paths of this machine
    private Refused(String detail, List<Fault> faults, boolean here) {
        super(detail, null, false, false);
        this.faults = List.copyOf(faults);
        this.here = here;
    }

    static Refused of(Rejected rejected) {
        List<Fault> faults = switch (rejected.reason()) {
            case Reason.Invalid invalid -> invalid.faults();
            case Reason.Malformed malformed -> malformed.faults();
            case Reason.Unauthenticated _,
                    Reason.Forbidden _,
                    Reason.NotFound _,
                    Reason.Conflict _,
                    Reason.TooLarge _,
                    Reason.TooMany _,
                    Reason.Busy _ -> List.of();
        };
        return new Refused(rejected.reason().detail(), faults);
    }

    /// The same, with each place as somebody knows it who works here.
    Refused located(UnaryOperator<String> place) {
        return new Refused(
                detail(),
                faults.stream()
                        .map(fault -> fault.pointer() == null
                                ? fault
                                : new Fault(place.apply(fault.pointer()), fault.detail()))
                        .toList(),
                true);
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    /// Every fault on a line of its own, as compilers do it, so that editors jump there.
    void writeFaults(Paper paper) {
        for (Fault fault : faults) {
            if (isPlace(fault))
                paper.write(Paper.Ink.STRONG, fault.pointer() + ":").write(" ");
            paper.line(fault.detail());
        }
    }

    /// A sentence about all of it, unless that was said already.
    void writeSummary(Paper paper) {
        if (faults.size() == 1 && faults.getFirst().detail().equals(detail())) return;
        paper.line(detail());
    }

    /// A pointer into a request means nothing to who did not write it; the sentence beside it says what it is about.
    private boolean isPlace(Fault fault) {
        return fault.pointer() != null && (here || !fault.pointer().matches("[/?].*"));
    }
}

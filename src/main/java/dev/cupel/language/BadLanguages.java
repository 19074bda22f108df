package dev.cupel.language;

import dev.cupel.domain.Rejected.Fault;
import java.util.List;
import java.util.stream.Collectors;

/// The folders of languages cannot be used as they are; the message names every fault with file and line.
public final class BadLanguages extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadLanguages(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.pointer() + ": " + fault.detail())
                .collect(Collectors.joining("\n", "Languages cannot be read:\n", "")));
    }
}

package dev.cupel.grading;

import dev.cupel.grading.UnitReport.Claim;
import dev.cupel.grading.UnitReport.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tests of a report that assert something false: one before all others, one after them. Whoever makes
/// every test pass, or writes the report alone, gives himself away.
final class Canaries {
    private final List<String> ids;
    private final Map<String, Claim> heard = new HashMap<>();
    private boolean firstWasFirst;

    Canaries(List<String> ids) {
        this.ids = ids;
    }

    boolean isOne(String id) {
        return ids.contains(id);
    }

    /// @param first whether no other test has reported yet
    void heard(Claim claim, boolean first) {
        firstWasFirst |= first && claim.id().equals(ids.getFirst());
        heard.merge(claim.id(), claim, (before, _) -> before.repeated());
    }

    /// Whether they failed, as far as they had to report. Where nothing passed there is nothing to doubt.
    ///
    /// @param complete whether the report came to its end
    boolean failed(boolean complete, Collection<Claim> others) {
        if (others.stream().noneMatch(claim -> claim.outcome() == Outcome.PASSED)) return true;
        return firstWasFirst
                && (!complete || heard.size() == ids.size())
                && heard.values().stream().allMatch(Canaries::failed);
    }

    private static boolean failed(Claim claim) {
        return !claim.twice()
                && switch (claim.outcome()) {
                    case FAILED, ERROR -> true; // an error: what a suite sets up before each test may fail too
                    case PASSED, SKIPPED -> false;
                };
    }
}

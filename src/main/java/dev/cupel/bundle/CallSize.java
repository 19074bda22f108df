package dev.cupel.bundle;

import dev.cupel.domain.CallStep;
import dev.cupel.domain.CallStep.Asked;
import dev.cupel.domain.Value;
import dev.cupel.yaml.Spot;
import java.util.List;

/// How large calls may be, so that each fits into what is sent to a sandbox at once. An upper bound for how many bytes
/// they will take there.
final class CallSize {
    private static final int MAX_CALL = 768 * 1024;
    private static final int MAX_SCRIPT = 4 * 1024 * 1024;

    /// A value's brackets, tag and comma.
    private static final int AROUND = 20;
    /// A character that must be escaped.
    private static final int ESCAPED = 6;

    private CallSize() {}

    static void check(List<CallStep> steps, Spot spot) {
        long all = 0;
        for (CallStep step : steps) {
            long size = of(step.asked());
            if (size > MAX_CALL) spot.fault("the arguments of a call are larger than " + MAX_CALL / 1024 + "KiB");
            all += size;
        }
        if (all > MAX_SCRIPT) spot.fault("all arguments together are larger than " + MAX_SCRIPT / 1024 / 1024 + "MiB");
    }

    private static long of(Asked asked) {
        return switch (asked) {
            case Asked.Function function -> of(function.args());
            case Asked.New made -> of(made.args());
            case Asked.Method method -> of(method.args());
            case Asked.Field _ -> 0;
        };
    }

    private static long of(List<Value> values) {
        return values.stream().mapToLong(CallSize::of).sum();
    }

    private static long of(Value value) {
        return AROUND
                + switch (value) {
                    case Value.Null _, Value.Truth _, Value.Real _ -> AROUND;
                    case Value.Whole whole -> whole.value().bitLength() / 3;
                    case Value.Letters letters ->
                        letters.value().chars().mapToLong(CallSize::of).sum();
                    case Value.Items items -> of(items.values());
                    case Value.Bag bag -> of(bag.values());
                    case Value.Pairs pairs ->
                        pairs.pairs().stream()
                                .mapToLong(pair -> of(pair.key()) + of(pair.value()))
                                .sum();
                    case Value.Other other -> other.shown().length();
                };
    }

    private static long of(int character) {
        return character >= ' ' && character < 0x7f && character != '"' && character != '\\' ? 1 : ESCAPED;
    }
}

package dev.cupel.api;

import dev.cupel.domain.Rejected;
import dev.cupel.domain.Rejected.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long a caller is ready to wait for an answer.
record Patience(Duration most) {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /// RFC 7240: preferences are parted by commas, parameters of one by semicolons; what we do not know is passed over.
    private static final Pattern WAIT = Pattern.compile("(?i)(?:^|,)\\s*wait\\s*=\\s*\"?([0-9]{1,9})\"?\\s*(?=$|[,;])");

    static final int LONGEST_SECONDS = (int) LONGEST.toSeconds();

    /// What the header `Prefer` says of it, if it says anything.
    static Optional<Patience> prefer(@Nullable String header) {
        if (header == null) return Optional.empty();
        var wait = WAIT.matcher(header);
        return wait.find() ? Optional.of(seconds(Long.parseLong(wait.group(1)))) : Optional.empty();
    }

    /// For as long as it takes, with an end all the same.
    static final Patience LONG = new Patience(Duration.ofHours(1));

    /// The query parameter `wait`.
    static Patience query(@Nullable String wait) {
        if (wait == null) return seconds(0);
        if (!wait.matches("[0-9]{1,9}")) {
            String detail = "`wait` is a number of seconds, at most " + LONGEST_SECONDS + ".";
            throw new Rejected(new Rejected.Reason.Malformed(detail, List.of(new Fault("?wait", detail))));
        }
        return seconds(Long.parseLong(wait));
    }

    static Patience seconds(long seconds) {
        return new Patience(Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds())));
    }

    boolean none() {
        return most.isZero();
    }
}

package dev.cupel.bundle;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.FileName;
import java.util.Optional;
import java.util.function.Function;

/// How much an archive may hold, and which names.
///
/// @param files in number
/// @param file each of them, inflated
/// @param total all of them, inflated; the archive itself may not be larger either
/// @param ratio how many times the archive's size all of it may inflate to, once it is more than `harmless`
/// @param harmless what may inflate from however little
/// @param faultOfName why a path may not stand in it
public record ArchiveLimits(
        int files, Bytes file, Bytes total, int ratio, Bytes harmless, Function<String, Optional<String>> faultOfName) {

    public static final ArchiveLimits BUNDLE =
            new ArchiveLimits(2_000, Bytes.mebi(16), Bytes.mebi(64), 100, Bytes.mebi(8), FileName::faultOf);

    /// Names are held to [AcceptedFiles] once it is clear which folder around them means nothing.
    public static final ArchiveLimits SUBMISSION =
            new ArchiveLimits(200, Bytes.mebi(1), Bytes.mebi(10), 100, Bytes.mebi(1), FileName::faultOf);

    /// What was let in and packed by ourselves: it may be as repetitive as it likes.
    public static final ArchiveLimits KEPT = new ArchiveLimits(
            SUBMISSION.files, SUBMISSION.file, SUBMISSION.total, 1, SUBMISSION.total, FileName::faultOfHandedIn);

    /// The most that an archive of this size may inflate to.
    Bytes inflated(long archive) {
        long bySize = Math.max(harmless.count(), archive * ratio);
        return new Bytes(Math.min(total.count(), bySize));
    }
}

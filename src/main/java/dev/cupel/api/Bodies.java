package dev.cupel.api;

import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// How large bodies may be, by their type.
final class Bodies {
    static final String ZIP = "application/zip";

    static final Bytes MOST_JSON = Bytes.mebi(2);
    static final Bytes MOST_ZIP = ArchiveLimits.BUNDLE.total();

    /// Parts have heads and boundaries of their own.
    static final Bytes MOST_FORM = ArchiveLimits.SUBMISSION.total().plus(Bytes.mebi(1));

    private Bodies() {}

    /// Of a body of this `Content-Type`.
    static Bytes most(String type) {
        if (type.startsWith(ZIP)) return MOST_ZIP;
        return type.startsWith("multipart/") ? MOST_FORM : MOST_JSON;
    }

    static byte[] zip(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(Math.toIntExact(MOST_ZIP.count()) + 1);
            if (bytes.length > MOST_ZIP.count()) throw tooLarge(MOST_ZIP);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rejected tooLarge(Bytes most) {
        return new Rejected(new Rejected.Reason.TooLarge("The body is larger than " + most + "."));
    }
}

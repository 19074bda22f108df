package dev.cupel.bundle;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Rejected;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Inflates entries one after the other and counts every byte that comes out; what the directory says of sizes is held
/// against it, never trusted.
final class Inflating {
    private final byte[] zip;
    private final ArchiveLimits limits;
    private final Bytes most;
    private long total;

    Inflating(byte[] zip, ArchiveLimits limits) {
        this.zip = zip;
        this.limits = limits;
        this.most = limits.inflated(zip.length);
    }

    Content content(ZipEntry entry) {
        byte[] bytes = entry.method() == ZipEntry.STORED ? stored(entry) : inflated(entry);
        if (bytes.length != entry.size()) throw Archive.damaged("`" + entry.name() + "` is not of the size it says");
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.crc()) throw Archive.damaged("`" + entry.name() + "` fails its checksum");
        return Content.of(bytes);
    }

    private byte[] stored(ZipEntry entry) {
        count(entry, entry.compressed(), entry.compressed());
        return Arrays.copyOfRange(zip, entry.data(), entry.end());
    }

    private byte[] inflated(ZipEntry entry) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 << 10];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(zip, entry.data(), entry.compressed());
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) throw damaged(entry);
                out.write(buffer, 0, length);
                count(entry, length, out.size());
            }
            if (inflater.getRemaining() > 0) throw damaged(entry);
        } catch (DataFormatException _) {
            throw damaged(entry);
        }
        return out.toByteArray();
    }

    private static Rejected damaged(ZipEntry entry) {
        return Archive.damaged("`" + entry.name() + "` is damaged");
    }

    private void count(ZipEntry entry, int more, int ofThisFile) {
        total += more;
        if (ofThisFile > limits.file().count()) {
            throw Archive.tooLarge("`" + entry.name() + "` is larger than " + limits.file() + ".");
        }
        if (total > limits.total().count()) {
            throw Archive.tooLarge("The files of the archive are larger than " + limits.total() + " together.");
        }
        if (total > most.count()) {
            throw Archive.tooLarge("The archive inflates to more than " + limits.ratio() + " times its size.");
        }
    }
}

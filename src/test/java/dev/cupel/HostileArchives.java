package dev.cupel;

import dev.cupel.domain.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// Archives that no honest tool would write. Each must be refused before anything of it is laid anywhere.
final class HostileArchives {
    private static final byte[] SOURCE = "print(1)\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int CENTRAL = 0x02014b50;
    private static final int SIZE_FIELD = 24;
    private static final int END_RECORD = 22;

    private HostileArchives() {}

    static List<Attack> all() {
        return List.of(
                attack(
                        "038-archive-that-climbs",
                        "names that lead out of the archive",
                        zip("main.py", "../../evil.py")),
                attack("038-archive-with-absolute-names", "names from the root", zip("main.py", "/etc/cron.d/evil.py")),
                attack("038-archive-for-windows", "names with drives and backslashes", zip("main.py", "C:\\evil.py")),
                attack("038-archive-with-links", "a link and a file behind it", link()),
                attack("038-archive-that-inflates", "zeros that inflate a thousandfold", bomb()),
                attack("038-archive-of-many", "20,000 entries", many()),
                attack("038-archive-with-twins", "the same name twice", zip("main.py", "main.py")),
                attack("038-archive-with-capitals", "names that differ in case only", zip("main.py", "MAIN.PY")),
                attack(
                        "038-archive-with-odd-names",
                        "line breaks and direction marks",
                        zip("main.py", "a\nb.py", "\u202egnp.py")),
                attack("038-archive-with-deep-names", "200 folders deep", zip("main.py", "d/".repeat(200) + "f.py")),
                attack("038-archive-of-devices", "a tar with pipes, devices and links", tar()),
                attack("039-archive-that-lies", "a size that is not the file's", lying(zip("main.py"))),
                attack("039-archive-that-overlaps", "two entries over one content", overlapping(zip("main.py"))));
    }

    private static Attack attack(String name, String what, byte[] archive) {
        return new Attack(
                name,
                List.of(name.substring(1, 3)),
                "an archive: " + what,
                "python",
                "io",
                Map.of(),
                List.of(Attack.REFUSED),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Content.of(archive));
    }

    private static byte[] zip(String... names) {
        return written(out -> {
            for (String name : names) put(out, new ZipArchiveEntry(name), SOURCE);
        });
    }

    private static byte[] link() {
        ZipArchiveEntry link = new ZipArchiveEntry("link");
        link.setUnixMode(0120777);
        return written(out -> {
            put(out, link, "/etc".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            put(out, new ZipArchiveEntry("link/main.py"), SOURCE);
        });
    }

    private static byte[] bomb() {
        return written(out -> {
            for (int i = 0; i < 9; i++) put(out, new ZipArchiveEntry(i + ".py"), new byte[1 << 20]);
        });
    }

    private static byte[] many() {
        return written(out -> {
            for (int i = 0; i < 20_000; i++) put(out, new ZipArchiveEntry("d" + i + "/f.py"), new byte[0]);
        });
    }

    private static byte[] tar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            put(out, new TarArchiveEntry("pipe", TarConstants.LF_FIFO), new byte[0]);
            put(out, new TarArchiveEntry("device", TarConstants.LF_CHR), new byte[0]);
            TarArchiveEntry link = new TarArchiveEntry("main.py", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            put(out, link, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] lying(byte[] zip) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(central(buffer) + SIZE_FIELD, 1);
        return zip;
    }

    /// The directory names the same content twice, under another name the second time.
    private static byte[] overlapping(byte[] zip) {
        ByteBuffer old = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int central = central(old);
        int end = zip.length - END_RECORD;
        ByteBuffer twice = ByteBuffer.allocate(zip.length + end - central).order(ByteOrder.LITTLE_ENDIAN);
        twice.put(zip, 0, end).put(zip, central, end - central).put(zip, end, END_RECORD);
        twice.put(end + 46, (byte) 'n');
        int newEnd = twice.limit() - END_RECORD;
        twice.putShort(newEnd + 8, (short) 2).putShort(newEnd + 10, (short) 2).putInt(newEnd + 12, 2 * (end - central));
        return twice.array();
    }

    private static int central(ByteBuffer zip) {
        for (int at = 0; ; at++) if (zip.getInt(at) == CENTRAL) return at;
    }

    private static <E extends ArchiveEntry> void put(ArchiveOutputStream<E> out, E entry, byte[] content)
            throws IOException {
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    private static byte[] written(Entries entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            entries.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Entries {
        void write(ZipArchiveOutputStream out) throws IOException;
    }
}

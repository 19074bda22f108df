package dev.cupel.bundle;

import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// Builds zips that no honest tool would write, with a writer that is not the one under test.
final class Zips {
    private static final int CENTRAL = 0x02014b50;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes);

    Zips with(String name, byte[] content) {
        return with(name, content, 0);
    }

    Zips with(String name, String content) {
        return with(name, content, 0);
    }

    Zips with(String name, String content, int mode) {
        return with(name, content.getBytes(StandardCharsets.UTF_8), mode);
    }

    Zips with(String name, byte[] content, int mode) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        if (mode != 0) entry.setUnixMode(mode);
        return write(entry, content);
    }

    Zips stored(String name, byte[] content) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(content.length);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        return write(entry, content);
    }

    private Zips write(ZipArchiveEntry entry, byte[] content) {
        try {
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] zip() {
        try {
            out.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The zip with a number in the first record of its central directory changed.
    static byte[] lying(byte[] zip, int field, int value) {
        byte[] lie = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(lie).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(central(buffer) + field, value);
        return lie;
    }

    /// The zip with its end record pointing at the first entry twice.
    static byte[] overlapping(byte[] zip) {
        ByteBuffer old = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int central = central(old);
        int end = zip.length - 22;
        ByteBuffer twice = ByteBuffer.allocate(zip.length + end - central).order(ByteOrder.LITTLE_ENDIAN);
        twice.put(zip, 0, end).put(zip, central, end - central).put(zip, end, 22);
        int newEnd = twice.limit() - 22;
        twice.putShort(newEnd + 8, (short) 2).putShort(newEnd + 10, (short) 2);
        twice.putInt(newEnd + 12, 2 * (end - central));
        return twice.array();
    }

    /// The zip with its first entry no longer in the directory, though its bytes are still there.
    static byte[] unlisted(byte[] zip) {
        ByteBuffer old = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int central = central(old);
        int length = 46 + old.getShort(central + 28) + old.getShort(central + 30) + old.getShort(central + 32);
        ByteBuffer fewer = ByteBuffer.allocate(zip.length - length).order(ByteOrder.LITTLE_ENDIAN);
        fewer.put(zip, 0, central).put(zip, central + length, zip.length - central - length);
        int end = fewer.limit() - 22;
        fewer.putShort(end + 8, (short) 1).putShort(end + 10, (short) 1);
        return fewer.putInt(end + 12, old.getInt(zip.length - 22 + 12) - length).array();
    }

    /// The zip after something else, with every offset in it moved.
    static byte[] after(byte[] first, byte[] zip) {
        ByteBuffer both = ByteBuffer.allocate(first.length + zip.length).order(ByteOrder.LITTLE_ENDIAN);
        both.put(first).put(zip);
        int end = both.limit() - 22;
        int at = central(both);
        both.putInt(end + 16, at);
        while (at < end) {
            both.putInt(at + 42, both.getInt(at + 42) + first.length);
            at += 46 + both.getShort(at + 28) + both.getShort(at + 30) + both.getShort(at + 32);
        }
        return both.array();
    }

    private static int central(ByteBuffer zip) {
        for (int at = 0; ; at++) if (zip.getInt(at) == CENTRAL) return at;
    }

    static SourceTree tree(String... pathsAndTexts) {
        TreeMap<String, Content> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) files.put(pathsAndTexts[i], Content.of(pathsAndTexts[i + 1]));
        return new SourceTree(files);
    }
}

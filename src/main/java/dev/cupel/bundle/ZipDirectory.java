package dev.cupel.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads a zip's central directory and holds every local header against it.
///
/// A zip says everything twice, and two readers that believe different halves see different files. This one refuses
/// what differs, what overlaps, and more entries than it is ready to hold; no library offers all three before it has
/// built an object per entry.
final class ZipDirectory {
    /// More than any limit on files, since clutter is passed over later; few enough to hold in memory.
    private static final int MAX_ENTRIES = 20_000;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xffff;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int LONGEST_SIZES = 24;
    private static final String NOBODYS = "it holds bytes that belong to no file";
    private static final long IN_ZIP64_FIELD = 0xffff_ffffL;

    private final ByteBuffer zip;

    private ZipDirectory(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static List<ZipEntry> read(byte[] zip) {
        try {
            return new ZipDirectory(zip).entries();
        } catch (IndexOutOfBoundsException _) {
            throw Archive.damaged("it ends too early");
        }
    }

    private List<ZipEntry> entries() {
        int end = end();
        int count = u16(end + 10);
        if (count > MAX_ENTRIES) throw Archive.tooLarge("The archive holds " + count + " entries.");
        int at = offset(u32(end + 16));
        if (u32(end + 4) != 0 || u16(end + 8) != count) throw Archive.damaged("it is one of several volumes");
        List<ZipEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != CENTRAL) throw Archive.damaged("its directory is broken");
            entries.add(entry(at));
            at += CENTRAL_LENGTH + u16(at + 28) + u16(at + 30) + u16(at + 32);
        }
        if (at != end) throw Archive.damaged("its directory does not end where it should");
        refuseOverlapsAndGaps(entries, offset(u32(end + 16)));
        return entries;
    }

    /// The end record must end the file with its comment: the one found last could otherwise be a decoy.
    private int end() {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
            if (zip.getInt(at) == END && at + END_LENGTH + u16(at + 20) == zip.limit()) return at;
        }
        throw Archive.damaged("it has no directory");
    }

    private ZipEntry entry(int at) {
        int local = offset(u32(at + 42));
        int nameLength = u16(at + 28);
        String name = name(at + CENTRAL_LENGTH, nameLength);
        refuseDisagreement(at, local, name);
        int data = local + LOCAL_LENGTH + nameLength + u16(local + 28);
        long packed = u32(at + 20);
        if (packed > zip.limit() - data) throw Archive.damaged("`" + name + "` is longer than the archive");
        int end = data + (int) packed;
        int mode = zip.getInt(at + 38) >>> 16;
        return new ZipEntry(name, u16(at + 8), u16(at + 10), mode, u32(at + 16), u32(at + 24), local, data, end);
    }

    private void refuseDisagreement(int central, int local, String name) {
        boolean same = zip.getInt(local) == LOCAL
                && u16(local + 6) == u16(central + 8)
                && u16(local + 8) == u16(central + 10)
                && u16(local + 26) == u16(central + 28)
                && name(local + LOCAL_LENGTH, u16(local + 26)).equals(name);
        boolean sizesFollow = (u16(central + 8) & SIZES_FOLLOW) != 0;
        boolean sameSizes = sizesFollow
                || (u32(local + 14) == u32(central + 16)
                        && agrees(u32(local + 18), u32(central + 20))
                        && agrees(u32(local + 22), u32(central + 24)));
        if (!same || !sameSizes) throw Archive.damaged("it says two different things of `" + name + "`");
    }

    /// Streaming writers keep room for large sizes in a field of their own and point there.
    private static boolean agrees(long local, long central) {
        return local == central || local == IN_ZIP64_FIELD;
    }

    /// Entries that share bytes inflate to far more than the archive's size suggests; in bytes that are no entry's,
    /// readers that do not ask the directory find other files. Only sizes may follow an entry.
    private static void refuseOverlapsAndGaps(List<ZipEntry> entries, int directory) {
        int free = 0;
        int gap = 0;
        for (ZipEntry entry : entries.stream()
                .sorted(Comparator.comparingInt(ZipEntry::offset))
                .toList()) {
            if (entry.offset() < free) throw Archive.damaged("`" + entry.name() + "` overlaps another entry");
            if (entry.offset() - free > gap) throw Archive.damaged(NOBODYS);
            free = entry.end();
            gap = (entry.flags() & SIZES_FOLLOW) != 0 ? LONGEST_SIZES : 0;
        }
        if (free > directory) throw Archive.damaged("an entry overlaps the directory");
        if (directory - free > gap) throw Archive.damaged(NOBODYS);
    }

    private String name(int at, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(zip.slice(at, length))
                    .toString();
        } catch (CharacterCodingException _) {
            throw Archive.damaged("a name in it is not UTF-8");
        }
    }

    private int u16(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private long u32(int at) {
        return Integer.toUnsignedLong(zip.getInt(at));
    }

    private static int offset(long value) {
        if (value > Integer.MAX_VALUE) throw Archive.damaged("it points outside itself");
        return (int) value;
    }
}

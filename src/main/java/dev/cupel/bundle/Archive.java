package dev.cupel.bundle;

import dev.cupel.domain.Content;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.SourceTree;
import dev.cupel.yaml.Faults;
import java.util.List;
import java.util.TreeMap;

/// Reads and writes zip archives in memory; nothing of them ever touches a disk.
public final class Archive {
    private Archive() {}

    /// The files of a zip, as they lie in it.
    ///
    /// @throws Rejected as `Invalid` with every fault of its directory, or as `TooLarge`
    public static SourceTree read(byte[] zip, ArchiveLimits limits) {
        if (zip.length > limits.total().count()) {
            throw tooLarge("The archive is larger than " + limits.total() + ".");
        }
        Faults faults = new Faults();
        List<ZipEntry> entries = ZipDirectory.read(zip).stream()
                .filter(entry -> !Clutter.matches(entry.name()))
                .toList();
        new EntryRules(limits, faults).check(entries);
        faults.rejectIfAny("the archive");
        return inflate(zip, entries, limits);
    }

    /// What lies in the only top folder, if everything does: people zip a folder rather than what is in it.
    public static SourceTree unwrapped(SourceTree tree) {
        if (tree.isEmpty()) return tree;
        String first = tree.files().firstKey();
        int slash = first.indexOf('/');
        if (slash < 0) return tree;
        SourceTree inner = tree.below(first.substring(0, slash));
        return inner.files().size() == tree.files().size() ? inner : tree;
    }

    /// The same tree gives the same bytes, always: they are compared by hash.
    public static byte[] write(SourceTree tree) {
        return ZipWriter.write(tree);
    }

    private static SourceTree inflate(byte[] zip, List<ZipEntry> entries, ArchiveLimits limits) {
        TreeMap<String, Content> files = new TreeMap<>();
        Inflating inflating = new Inflating(zip, limits);
        for (ZipEntry entry : entries) if (!entry.isFolder()) files.put(entry.name(), inflating.content(entry));
        if (files.isEmpty()) throw Rejected.invalid("archive", "The archive is empty.");
        return new SourceTree(files);
    }

    static Rejected tooLarge(String detail) {
        return new Rejected(new Rejected.Reason.TooLarge(detail));
    }

    static Rejected damaged(String detail) {
        return Rejected.invalid("archive", "Not a readable zip: " + detail + ".");
    }
}

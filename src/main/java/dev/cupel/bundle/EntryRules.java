package dev.cupel.bundle;

import dev.cupel.yaml.Faults;
import java.util.List;
import java.util.Optional;

/// What may stand in an archive's directory; all faults of it in one pass, before a byte is inflated.
final class EntryRules {
    private final ArchiveLimits limits;
    private final Faults faults;

    EntryRules(ArchiveLimits limits, Faults faults) {
        this.limits = limits;
        this.faults = faults;
    }

    void check(List<ZipEntry> entries) {
        Names names = new Names(faults);
        for (ZipEntry entry : entries) {
            String path =
                    entry.isFolder() ? entry.name().substring(0, entry.name().length() - 1) : entry.name();
            Optional<String> fault = limits.faultOfName().apply(path).or(() -> faultOf(entry));
            if (fault.isPresent()) faults.add(shown(path), fault.get());
            else if (entry.isFolder()) names.addFolder(path);
            else names.add(path);
        }
        if (faults.isEmpty()) refuseTooMuch(entries);
    }

    private static Optional<String> faultOf(ZipEntry entry) {
        if (entry.isSpecial()) return Optional.of("neither a plain file nor a folder");
        if (entry.isEncrypted()) return Optional.of("encrypted");
        if (entry.isFolder() && entry.size() > 0) return Optional.of("a folder with content of its own");
        return switch (entry.method()) {
            case ZipEntry.STORED, ZipEntry.DEFLATED -> Optional.empty();
            default -> Optional.of("compressed by method " + entry.method() + "; only deflate is read");
        };
    }

    private void refuseTooMuch(List<ZipEntry> entries) {
        long files = entries.stream().filter(entry -> !entry.isFolder()).count();
        if (files > limits.files()) {
            throw Archive.tooLarge("The archive holds " + files + " files; " + limits.files() + " are allowed.");
        }
        long folders = entries.size() - files;
        if (folders > limits.files()) {
            throw Archive.tooLarge("The archive holds " + folders + " folders; " + limits.files() + " are allowed.");
        }
    }

    /// A name that is at fault may hold anything; what is shown of it is one short printable line.
    private static String shown(String path) {
        String printable = path.replaceAll("[\\p{C}]", "\uFFFD");
        return printable.length() > 200 ? printable.substring(0, 200) + "…" : printable;
    }
}

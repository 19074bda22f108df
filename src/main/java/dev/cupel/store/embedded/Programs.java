package dev.cupel.store.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's programs, unpacked once from the archive on the class path (io.zonky.test.postgres).
final class Programs {
    private static final int OWNER_MAY_RUN = 0100;

    private Programs() {}

    /// Returns the folder that has `bin/`. Unpacks beside it first, so that a half-unpacked one is never taken for
    /// whole.
    static Path unpack(Path home) throws IOException {
        String archive = archive();
        Path programs = home.resolve("programs-" + Long.toHexString(version(archive)));
        if (Files.isDirectory(programs)) return programs;
        Path fresh = Files.createTempDirectory(home, "unpacking");
        try (InputStream packed = open(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) unpack(entry, tar, fresh);
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(fresh, programs, StandardCopyOption.ATOMIC_MOVE);
        return programs;
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) throw new IOException("a path that leaves its folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean program = (entry.getMode() & OWNER_MAY_RUN) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String archive() throws IOException {
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-linux-" + architecture + ".txz";
        if (Programs.class.getResource(name) != null) return name;
        throw new IOException("there is no embedded PostgreSQL for this machine (" + architecture
                + "): set QUARKUS_DATASOURCE_JDBC_URL to one of yours");
    }

    /// Tells archives apart by their bytes: another version of the dependency gets another folder.
    private static long version(String archive) throws IOException {
        try (CheckedInputStream packed = new CheckedInputStream(open(archive), new CRC32())) {
            packed.transferTo(OutputStream.nullOutputStream());
            return packed.getChecksum().getValue();
        }
    }

    private static InputStream open(String archive) throws IOException {
        InputStream stream = Programs.class.getResourceAsStream(archive);
        if (stream == null) throw new IOException(archive + " is not on the class path");
        return stream;
    }
}

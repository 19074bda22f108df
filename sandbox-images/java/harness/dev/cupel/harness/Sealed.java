package dev.cupel.harness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The suite's classes, between the step that compiles and those that run them: a file that only the harness can read.
final class Sealed {
    static final Path FILE = Path.of("/box/suite-out/suite.sealed");
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    static void write(Path classes, String key) throws IOException, GeneralSecurityException {
        byte[] iv = new byte[IV_BYTES];
        new SecureRandom().nextBytes(iv);
        byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, iv).doFinal(zip(classes));
        Files.write(FILE, ByteBuffer.allocate(iv.length + closed.length).put(iv).put(closed).array());
    }

    /// Class files by the names of classes.
    static SortedMap<String, byte[]> read(String key) throws IOException, GeneralSecurityException {
        ByteBuffer sealed = ByteBuffer.wrap(Files.readAllBytes(FILE));
        byte[] iv = new byte[IV_BYTES];
        byte[] closed = new byte[sealed.remaining() - IV_BYTES];
        sealed.get(iv).get(closed);
        return unzip(cipher(Cipher.DECRYPT_MODE, key, iv).doFinal(closed));
    }

    private static Cipher cipher(int mode, String key, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(HexFormat.of().parseHex(key), "AES"), new GCMParameterSpec(TAG_BITS, iv));
        return cipher;
    }

    private static byte[] zip(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> files = Files.walk(classes)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                    Files.copy(file, zip);
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        }
        return bytes.toByteArray();
    }

    private static SortedMap<String, byte[]> unzip(byte[] bytes) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replaceFirst("\\.class$", "").replace('/', '.');
                classes.put(name, zip.readAllBytes());
            }
        }
        return classes;
    }
}

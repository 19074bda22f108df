package dev.cupel.store.embedded;

import dev.cupel.store.SecretFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The server's password: random, made once, readable by its owner only.
final class Password {
    static final String FILE = "password";
    private static final int BYTES = 24;

    private Password() {}

    static String of(Path home) throws IOException {
        Path file = home.resolve(FILE);
        if (Files.exists(file)) return Files.readString(file).strip();
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        SecretFile.write(file, password);
        return password;
    }
}

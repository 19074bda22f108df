package dev.cupel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Who we are to a service; shown to nobody.
record ServiceKey(String secret) {
    ServiceKey {
        // Whatever refused it later would show it.
        if (!secret.matches("[!-~]+")) throw new Misused("the key holds characters that no key has");
    }

    static ServiceKey ofFile(Path file) {
        try {
            return new ServiceKey(Files.readString(file).strip());
        } catch (IOException _) {
            throw new Misused("the key file `" + file + "` cannot be read");
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}

package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Secrets that are planted to be looked for: each a word that is nowhere else.
final class Planted {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final Map<String, String> secrets = new TreeMap<>();

    /// The secret of this name.
    String secret(String name) {
        return secrets.computeIfAbsent(
                name, _ -> "PLANTED" + UUID.randomUUID().toString().replace("-", ""));
    }

    /// One that was made elsewhere.
    void add(String name, String secret) {
        secrets.put(name, secret);
    }

    /// A bundle with secrets in the places of their names.
    byte[] bundle(Path folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> entries = Files.walk(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(filled(folder.relativize(file).toString())));
                zip.write(filled(Files.readString(file)).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String filled(String text) {
        return PLACE.matcher(text).replaceAll(place -> secret(place.group(1)));
    }

    /// Fails if any of these secrets is in the text.
    ///
    /// @param where the text is from
    void assertNone(String where, String text) {
        secrets.forEach((name, secret) -> assertThat(text)
                .as("%s, looking for the secret `%s`", where, name)
                .doesNotContain(secret));
    }
}

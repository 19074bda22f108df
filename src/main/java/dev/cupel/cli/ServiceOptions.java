package dev.cupel.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which service a command speaks to, and as whom.
final class ServiceOptions {
    private static final String URL = "CUPEL_URL";
    private static final String KEY = "CUPEL_KEY";
    private static final String DEFAULT_URL = "http://localhost:8080";

    private final Map<String, String> environment;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where Cupel serves; else " + URL + ", else " + DEFAULT_URL + ".")
    private @Nullable String url;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "A file that holds your key, such as admin.key in the data folder; else " + KEY + ".")
    private @Nullable Path keyFile;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "The key itself. Others on this machine can see what is typed here: prefer a file, or " + KEY + ".")
    private @Nullable String key;

    ServiceOptions(Map<String, String> environment) {
        this.environment = environment;
    }

    Connection connect() {
        return new Connection(address(), key());
    }

    private URI address() {
        String typed = url != null ? url : set(URL).orElse(DEFAULT_URL);
        try {
            URI address = URI.create(typed.replaceAll("/+$", ""));
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (web && address.getHost() != null && address.getUserInfo() == null) return address;
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw new Misused("`" + typed + "` is no address such as " + DEFAULT_URL);
    }

    private Optional<ServiceKey> key() {
        if (key != null) return Optional.of(new ServiceKey(key));
        if (keyFile != null) return Optional.of(ServiceKey.ofFile(keyFile));
        return set(KEY).map(ServiceKey::new);
    }

    private Optional<String> set(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}

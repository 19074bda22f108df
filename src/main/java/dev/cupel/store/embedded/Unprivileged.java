package dev.cupel.store.embedded;

import java.util.ArrayList;
import java.util.List;

/// PostgreSQL refuses to run as root, and rightly so: as root, it gets a user namespace in which it is nobody.
final class Unprivileged {
    private Unprivileged() {}

    static List<String> command(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) return command;
        List<String> wrapped = new ArrayList<>(List.of("unshare", "--user"));
        wrapped.addAll(command);
        return wrapped;
    }
}

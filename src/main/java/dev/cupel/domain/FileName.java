package dev.cupel.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which relative paths may enter: nothing that could climb, hide, or mean something to a tool.
public final class FileName {
    private static final int MAX_DEPTH = 10;
    private static final int MAX_BYTES = 200;
    private static final Pattern STRICT = Pattern.compile("[A-Za-z0-9._/-]+");

    private FileName() {}

    /// Why a learner may not hand in a file of this name, or nothing if they may.
    public static Optional<String> faultOfHandedIn(String path) {
        if (!STRICT.matcher(path).matches()) {
            return Optional.of("names may hold letters, digits and . _ - / only");
        }
        if (path.startsWith("-")) return Optional.of("names may not start with -");
        return faultOf(path);
    }

    /// Why a bundle may not hold this path, or nothing if it may: blanks and other letters are an author's own affair.
    public static Optional<String> faultOf(String path) {
        if (path.isEmpty()) return Optional.of("an empty name");
        if (path.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of("longer than " + MAX_BYTES + " bytes");
        }
        if (path.startsWith("/") || path.contains("\\") || path.matches("^[A-Za-z]:.*")) {
            return Optional.of("not a relative path with /");
        }
        if (path.codePoints().anyMatch(FileName::isUnprintable)) {
            return Optional.of("control or direction characters in the name");
        }
        List<String> names = List.of(path.split("/", -1));
        if (names.size() > MAX_DEPTH) return Optional.of("deeper than " + MAX_DEPTH + " folders");
        if (names.stream().anyMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."))) {
            return Optional.of("empty, . or .. as a part of the path");
        }
        return Optional.empty();
    }

    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}

package dev.cupel.api;

import dev.cupel.intake.Found;

/// A name in addresses.
final class Slug {
    private static final String RULE = "[a-z0-9][a-z0-9-]{0,62}";

    private Slug() {}

    /// Whether anything can be called this; what cannot is not looked for.
    static boolean fits(String name) {
        return name.matches(RULE);
    }

    static void check(String pointer, String slug, Found found) {
        if (!fits(slug)) {
            found.add(
                    pointer,
                    "A name in addresses has 1 to 63 lower-case letters, digits and hyphens and starts with no"
                            + " hyphen.");
        }
    }
}

package dev.cupel.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.TypeConversionException;

/// An assignment of a course, as it is typed: `intro/sum`.
record Target(String course, String assignment) {
    static Target parse(String typed) {
        String[] parts = typed.split("/", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new TypeConversionException("`" + typed + "` is no COURSE/ASSIGNMENT such as intro/sum");
        }
        return new Target(parts[0], parts[1]);
    }

    /// Where it is in the API.
    String path() {
        return "/api/v1/courses/" + encoded(course) + "/assignments/" + encoded(assignment);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return course + "/" + assignment;
    }
}

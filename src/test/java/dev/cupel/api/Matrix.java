package dev.cupel.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The table of operations and callers, `access/operations.txt`.
///
/// @param callers by name, in the order of the statuses
record Matrix(List<String> callers, List<Row> rows) {
    /// One request, and the status that each caller gets.
    ///
    /// @param path below `/api/v1`, with names in braces for what the test made
    /// @param body empty for none
    record Row(String operation, String method, String path, String body, List<Integer> statuses) {
        /// Whether this address is one of that operation's, as the description of the API has it.
        boolean isAt(String template) {
            String here = "/api/v1" + path.replaceAll("\\?.*", "");
            return here.matches(template.replaceAll("\\{[^}]+}", "[^?]+"));
        }

        @Override
        public String toString() {
            return operation + ": " + method + " " + path + " " + body;
        }
    }

    static Matrix read() {
        List<String[]> lines;
        try {
            lines = Files.readAllLines(Path.of("src/test/resources/access/operations.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> callers = words(lines.getFirst()[1]);
        return new Matrix(callers, lines.stream().skip(1).map(Matrix::row).toList());
    }

    private static Row row(String[] cells) {
        String[] request = cells[1].strip().split(" ", 3);
        List<Integer> statuses = words(cells[2]).stream().map(Integer::valueOf).toList();
        return new Row(cells[0].strip(), request[0], request[1], request.length < 3 ? "" : request[2], statuses);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}

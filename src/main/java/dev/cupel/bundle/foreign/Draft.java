package dev.cupel.bundle.foreign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An `assignment.yaml` while it is being written, with the files it speaks of. JSON is YAML, and needs no quoting of
/// our own.
final class Draft {
    private static final int LONGEST_TITLE = 190;

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<String, Content> files;
    private final List<String> report = new ArrayList<>();

    Draft(SourceTree files) {
        this.files = new TreeMap<>(files.files());
    }

    ObjectNode root() {
        return root;
    }

    /// A title of one line.
    void title(String title) {
        String line = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String named = line.isEmpty() ? "Untitled" : line;
        root.put("title", named.length() > LONGEST_TITLE ? named.substring(0, LONGEST_TITLE) : named);
    }

    void languages(List<String> ids) {
        ArrayNode languages = root.putArray("languages");
        ids.forEach(languages::add);
    }

    /// The description, in Markdown, as a file of its own.
    void description(String markdown) {
        add("description.cupel.md", Content.of(markdown));
        root.put("description", "description.cupel.md");
    }

    ObjectNode test(String name) {
        return root.withArray("tests").addObject().put("name", name);
    }

    ObjectNode solution(String path, String language) {
        return root.withArray("solutions").addObject().put("files", path).put("language", language);
    }

    void add(String path, Content content) {
        files.put(path, content);
    }

    /// One sentence of the report.
    void say(String sentence) {
        report.add(sentence);
    }

    Translated done() {
        files.put("assignment.yaml", Content.of(root.toPrettyString()));
        return new Translated(SourceTree.of(files), List.copyOf(report));
    }
}

package dev.cupel.grading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import java.util.List;

/// What a harness is told on stdin, which it reads to the end before any code of the learner runs (PROTOCOL.md, "The
/// letter to a harness").
final class SuiteLetter {
    private SuiteLetter() {}

    /// @param sealed files that exist for the harness only
    static Content toRun(Seal seal, int test, String step, SourceTree sealed) {
        List<String> canaries = seal.canaries(step);
        ObjectNode files = JsonNodeFactory.instance.objectNode();
        sealed.files().forEach((path, content) -> files.put(path, content.bytes()));
        return Content.of(String.join(
                "\n", seal.nonce(step), canaries.getFirst(), canaries.getLast(), seal.key(test), files.toString(), ""));
    }

    static Content toBuild(Seal seal, int test) {
        return Content.of(seal.key(test) + "\n");
    }
}

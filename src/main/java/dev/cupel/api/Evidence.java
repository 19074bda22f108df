package dev.cupel.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cupel.domain.Content;
import dev.cupel.domain.Rejected;
import dev.cupel.domain.SourceTree;
import dev.cupel.receipt.Receipts;
import dev.cupel.receipt.Verification;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What somebody sends to have it checked: a receipt, or a receipt with what it is said to belong to.
@ApplicationScoped
class Evidence {
    private static final List<String> SAME = List.of(
            "id",
            "course",
            "assignment",
            "version",
            "learner",
            "language",
            "attempt",
            "verdict",
            "submittedAt",
            "gradedAt");

    private static final List<String> SAME_NUMBER = List.of("score", "maxScore");

    private final Receipts receipts;

    Evidence(Receipts receipts) {
        this.receipts = receipts;
    }

    /// @throws Rejected if it is no JSON object
    Verification examine(JsonNode sent) {
        if (!sent.isObject()) throw Rejected.malformed("The body has to be a receipt: an object.");
        if (!sent.has("receipt")) return receipts.verify(sent);
        JsonNode receipt = sent.get("receipt");
        Verification signed = receipts.verify(receipt);
        return signed.valid()
                ? contradiction(sent, receipt).map(Verification::refused).orElse(signed)
                : signed;
    }

    /// Where the rest of a submission says something else than its receipt; what it leaves out contradicts nothing.
    private static Optional<String> contradiction(JsonNode sent, JsonNode receipt) {
        for (String field : SAME) {
            if (sent.has(field) && !sent.get(field).equals(receipt.get(field))) return differs(field);
        }
        for (String field : SAME_NUMBER) {
            if (sent.has(field) && !sameNumber(sent.get(field), receipt.get(field))) return differs(field);
        }
        if (sent.has("tests") && !sameTests(sent.get("tests"), receipt.get("tests"))) return differs("tests");
        if (sent.has("files")
                && !digest(sent.get("files")).equals(receipt.get("submission").textValue())) {
            return Optional.of("These are not the files that were graded.");
        }
        return Optional.empty();
    }

    private static Optional<String> differs(String field) {
        return Optional.of("`" + field + "` is not what the receipt says.");
    }

    private static boolean sameTests(JsonNode sent, JsonNode stated) {
        if (!sent.isArray() || sent.size() != stated.size()) return false;
        for (int i = 0; i < stated.size(); i++) {
            JsonNode test = sent.get(i);
            if (!test.path("verdict").equals(stated.get(i).get("verdict"))) return false;
            if (!sameNumber(test.path("points"), stated.get(i).get("points"))) return false;
        }
        return true;
    }

    /// A receipt has exact decimals; a submission shows them rounded.
    private static boolean sameNumber(JsonNode shown, JsonNode exact) {
        return shown.isNumber()
                && shown.decimalValue().compareTo(Numbers.shown(new BigDecimal(exact.textValue()))) == 0;
    }

    private static String digest(JsonNode files) {
        Map<String, Content> tree = new TreeMap<>();
        if (!files.isObject()) throw Rejected.malformed("`files` has to be an object: text by file name.");
        files.properties().forEach(file -> tree.put(file.getKey(), Content.of(text(file.getValue()))));
        return SourceTree.of(tree).digest();
    }

    private static String text(JsonNode file) {
        if (!file.isTextual()) throw Rejected.malformed("Each of `files` has to be a string.");
        return file.textValue();
    }
}

package dev.cupel.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cupel.domain.Content;
import dev.cupel.domain.Submission;
import dev.cupel.store.Grades;
import dev.cupel.store.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Receipts as they are kept, field for field: who shows one another way breaks its signature.
@ApplicationScoped
class ReceiptView {
    private final Grades grades;
    private final Submissions submissions;
    private final ObjectMapper json;

    ReceiptView(Grades grades, Submissions submissions, ObjectMapper json) {
        this.grades = grades;
        this.submissions = submissions;
        this.json = json;
    }

    JsonNode of(Submission submission) {
        return grades.receipt(submission.id()).map(this::kept).orElseGet(() -> unsigned(submission));
    }

    private JsonNode kept(Content receipt) {
        try {
            return json.readTree(receipt.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("a stored receipt cannot be read", e);
        }
    }

    private JsonNode unsigned(Submission submission) {
        return json.createObjectNode()
                .put("submission", submission.digest())
                .put("suite", submissions.suite(submission.id()))
                .putNull("image")
                .putNull("signature");
    }
}

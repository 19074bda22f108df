package dev.cupel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Receipts as somebody gets and checks them, and that the same work gets the same marks whenever it is graded.
class ReceiptsIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("examples");
    private static final int TIMES = 5;
    private static final int SUBMISSIONS = 20;

    @TempDir
    static Path folder;

    static RunningCupel cupel;
    static List<Work> works;

    @BeforeAll
    static void start() throws Exception {
        cupel = RunningCupel.start(folder);
        cupel.createCourse("repeats");
        works = works();
    }

    @AfterAll
    static void stop() {
        cupel.close();
    }

    /// One submission of an example's solution.
    record Work(String assignment, String language, Map<String, String> files) {}

    @Test
    void the_same_work_earns_the_same_marks_each_time() throws Exception {
        assertThat(works).hasSize(SUBMISSIONS);
        for (Work work : works) {
            JsonNode first = facts(submit(work, "first"));
            for (JsonNode again : graded(work, TIMES - 1)) {
                assertThat(facts(again)).as("%s", work).isEqualTo(first);
            }
        }
    }

    @Test
    void a_receipt_holds_and_whatever_is_changed_in_it_is_noticed() throws Exception {
        Work work = works.getFirst();
        JsonNode submission = submit(work, "ada");
        ObjectNode receipt = (ObjectNode) submission.get("receipt");
        assertThat(receipt.get("submission").textValue()).startsWith("sha256:");
        assertThat(receipt.get("image").textValue()).startsWith("sha256:");
        assertThat(verify(receipt).get("valid").booleanValue()).isTrue();

        for (var field : receipt.properties()) {
            ObjectNode forged = receipt.deepCopy();
            forged.put(field.getKey(), "something else");
            assertThat(verify(forged).get("valid").booleanValue())
                    .as(field.getKey())
                    .isFalse();
            forged.remove(field.getKey());
            assertThat(verify(forged).get("valid").booleanValue())
                    .as(field.getKey())
                    .isFalse();
        }
        assertThat(verify(receipt.deepCopy().put("bonus", 1)).get("valid").booleanValue())
                .isFalse();
    }

    @Test
    void a_submission_must_agree_with_its_receipt() throws Exception {
        Work work = works.getFirst();
        ObjectNode submission = (ObjectNode) submit(work, "grace");
        assertThat(verify(submission).get("valid").booleanValue()).isTrue();
        assertThat(verify(submission.deepCopy().put("score", 99.5))
                        .get("reason")
                        .textValue())
                .contains("score");
        assertThat(verify(submission.deepCopy().put("learner", "eve"))
                        .get("reason")
                        .textValue())
                .contains("learner");

        ObjectNode withFiles = JSON.createObjectNode();
        withFiles.set("receipt", submission.get("receipt"));
        withFiles.set("files", JSON.valueToTree(work.files()));
        assertThat(verify(withFiles).get("valid").booleanValue()).isTrue();
        ((ObjectNode) withFiles.get("files")).put("extra.txt", "");
        assertThat(verify(withFiles).get("reason").textValue()).contains("not the files");
    }

    @Test
    void a_receipt_outlives_the_key_that_signed_it(@TempDir Path other) throws Exception {
        JsonNode receipt;
        try (RunningCupel before = RunningCupel.start(other)) {
            before.createCourse("kept");
            Work work = works(before, "kept", EXAMPLES.resolve("fraction")).getFirst();
            receipt = submit(before, "kept", work, "ada").get("receipt");
        }
        Files.delete(other.resolve("receipt.key"));
        try (RunningCupel after = RunningCupel.start(other)) {
            assertThat(verify(after, receipt).get("valid").booleanValue()).isTrue();
            JsonNode keys = JSON.readTree(given().baseUri(after.url())
                    .get("/api/v1/receipts/keys")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray());
            assertThat(keys.get("keys")).hasSize(2);
            assertThat(keys.get("keys").get(1).get("kid")).isEqualTo(receipt.get("key"));
            assertThat(keys.toString()).doesNotContain("\"d\"");
        }
        assertThat(verify(receipt).get("reason").textValue()).contains("No key of this installation");
    }

    /// The solutions of all examples in one language, right and wrong ones, in the order of their folders.
    private static List<Work> works() throws Exception {
        List<Work> works = new ArrayList<>();
        for (Path example : folders(EXAMPLES)) works.addAll(works(cupel, "repeats", example));
        return works.subList(0, SUBMISSIONS);
    }

    private static List<Work> works(RunningCupel cupel, String course, Path example) throws Exception {
        String assignment = example.getFileName().toString();
        JsonNode languages = JSON.readTree(
                        cupel.put(course, assignment, example).asByteArray())
                .get("languages");
        if (languages.size() != 1) return List.of();
        List<Work> works = new ArrayList<>();
        for (Path solution : folders(example.resolve("solutions"))) {
            works.add(new Work(assignment, languages.get(0).textValue(), RunningCupel.files(solution)));
        }
        return works;
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    /// Handed in by so many learners at once, as they come back.
    private static List<JsonNode> graded(Work work, int learners) throws Exception {
        List<Future<JsonNode>> graded = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < learners; i++) {
                String learner = "again" + i;
                graded.add(clients.submit(() -> submit(work, learner)));
            }
        }
        return graded.stream().map(Future::resultNow).toList();
    }

    private static JsonNode submit(Work work, String learner) throws Exception {
        return submit(cupel, "repeats", work, learner);
    }

    private static JsonNode submit(RunningCupel cupel, String course, Work work, String learner) throws Exception {
        return JSON.readTree(cupel.submit(course, work.assignment(), learner, work.language(), work.files())
                .then()
                .statusCode(201)
                .extract()
                .asByteArray());
    }

    /// What must not depend on when or for whom it was graded.
    private static JsonNode facts(JsonNode submission) {
        ObjectNode receipt = submission.get("receipt").deepCopy();
        return receipt.remove(List.of("id", "learner", "attempt", "submittedAt", "gradedAt", "signature"));
    }

    private static JsonNode verify(JsonNode evidence) throws Exception {
        return verify(cupel, evidence);
    }

    private static JsonNode verify(RunningCupel cupel, JsonNode evidence) throws Exception {
        return JSON.readTree(given().baseUri(cupel.url())
                .contentType("application/json")
                .body(evidence.toString())
                .post("/api/v1/receipts/verify")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }
}

package dev.cupel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The hour before a deadline, and the power cut in it.
class CrowdIT {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Map<String, String> RIGHT = RunningCupel.files(CASES.resolve("passed/python"));
    private static final Duration LONG = Duration.ofMinutes(8);

    @TempDir
    Path data;

    @Test
    void three_hundred_submissions_from_sixteen_clients_are_each_graded_once() throws Exception {
        try (RunningCupel cupel = RunningCupel.start(data)) {
            prepare(cupel);
            List<String> ids = handIn(cupel, 300, 16);
            assertThat(ids).hasSize(300).doesNotHaveDuplicates();
            ids.forEach(id -> assertGraded(cupel, id));
            assertAttempts(cupel, 300);
        }
        assertThat(RunningCupel.sandboxes(data)).isEmpty();
    }

    @Test
    void what_was_acknowledged_survives_kill_9_and_is_graded_once() throws Exception {
        List<String> ids;
        try (RunningCupel cupel = RunningCupel.start(data, Map.of("CUPEL_QUEUE_SLOTS", "4"))) {
            prepare(cupel);
            ids = handIn(cupel, 50, 8);
            await().until(() -> !RunningCupel.sandboxes(data).isEmpty());
            cupel.kill();
        }
        try (RunningCupel again = RunningCupel.start(data, Map.of("CUPEL_QUEUE_SLOTS", "4"))) {
            ids.forEach(id -> assertGraded(again, id));
            assertAttempts(again, 50);
        }
        assertThat(RunningCupel.sandboxes(data)).isEmpty();
    }

    @Test
    void a_graceful_stop_loses_nothing() throws Exception {
        List<String> ids;
        try (RunningCupel cupel = RunningCupel.start(data)) {
            prepare(cupel);
            ids = handIn(cupel, 12, 4);
            cupel.stop();
        }
        assertThat(RunningCupel.sandboxes(data)).isEmpty();
        try (RunningCupel again = RunningCupel.start(data)) {
            ids.forEach(id -> assertGraded(again, id));
        }
    }

    private static void prepare(RunningCupel cupel) {
        cupel.createCourse("crowd");
        cupel.put("crowd", "sum", CASES.resolve("sum")).then().statusCode(201);
    }

    /// Returns the ids of what was acknowledged, without waiting for grades.
    private static List<String> handIn(RunningCupel cupel, int count, int clients) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String learner = "learner-" + i % clients;
                calls.add(() -> cupel.asAdmin()
                        .contentType("application/json")
                        .body(Map.of("learner", learner, "language", "python", "files", RIGHT))
                        .post("/courses/crowd/assignments/sum/submissions")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id"));
            }
            List<String> ids = new ArrayList<>();
            for (Future<String> answer : pool.invokeAll(calls)) ids.add(answer.get());
            return ids;
        }
    }

    private static void assertGraded(RunningCupel cupel, String id) {
        await().atMost(LONG)
                .until(
                        () -> cupel.asAdmin()
                                .get("/submissions/{id}?wait=30", id)
                                .path("state"),
                        "graded"::equals);
        assertThat(cupel.asAdmin().get("/submissions/{id}", id).<String>path("verdict"))
                .isEqualTo("passed");
    }

    /// Each learner's attempts are numbered without a gap and without a double.
    private static void assertAttempts(RunningCupel cupel, int all) {
        List<Map<String, Object>> items = new ArrayList<>();
        String cursor = null;
        do {
            var page = cupel.asAdmin()
                    .queryParam("limit", 200)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/courses/crowd/assignments/sum/submissions");
            items.addAll(page.path("items"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(items).hasSize(all);
        assertThat(items.stream().map(item -> item.get("learner") + "/" + item.get("attempt")))
                .doesNotHaveDuplicates();
    }
}

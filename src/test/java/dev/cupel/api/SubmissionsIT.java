package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.cupel.EmbeddedDatabase;
import dev.cupel.Samples;
import dev.cupel.access.Tenants;
import dev.cupel.bundle.Archive;
import dev.cupel.store.Courses;
import dev.cupel.store.Versions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class SubmissionsIT {
    @Inject
    Courses courses;

    @Inject
    Versions versions;

    @Inject
    Marks marks;

    private String course = "";
    private String submissions = "";

    @BeforeEach
    void publishAnAssignment() {
        course = Door.newCourse("private");
        submissions = Door.assignment(course, "sum") + "/submissions";
        Door.upload(course, "sum");
        Door.publish(versions, courses.find(Tenants.MAIN, course).orElseThrow(), "sum");
    }

    @Test
    void json_is_kept_and_waits() {
        Response kept = Door.admin().body(Door.work()).post(submissions);
        kept.then()
                .statusCode(202)
                .header("Location", startsWith("/api/v1/submissions/"))
                .body("state", equalTo("queued"))
                .body("attempt", equalTo(1))
                .body("language", equalTo("python"))
                .body("verdict", nullValue())
                .body("tests", nullValue())
                .body("queue.position", notNullValue())
                .body("receipt.suite", startsWith("sha256:"));
        Door.admin().get(kept.header("Location")).then().statusCode(200).body("id", equalTo(kept.path("id")));
        Door.admin().get(kept.header("Location") + "/files").then().body("files.'sum.py'", equalTo("print(3)\n"));
    }

    @Test
    void a_form_with_files_or_with_an_archive_is_kept_too() {
        byte[] source = "print(3)\n".getBytes(StandardCharsets.UTF_8);
        form().multiPart("learner", "bob")
                .multiPart("files", "sum.py", source)
                .post(submissions)
                .then()
                .statusCode(202)
                .body("learner", equalTo("bob"));
        form().multiPart("learner", "bob")
                .multiPart("archive", "work.zip", Archive.write(Samples.tree("my work/sum.py", "print(3)\n")))
                .post(submissions)
                .then()
                .statusCode(202)
                .body("attempt", equalTo(2));
        form().multiPart("learner", "bob")
                .multiPart("archive", "x.zip", new byte[] {1})
                .post(submissions)
                .then()
                .statusCode(422);
        form().multiPart("learner", "bob")
                .multiPart("file", "sum.py", source)
                .post(submissions)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/file"));
    }

    @Test
    void what_is_not_asked_for_is_refused_in_words() {
        Door.admin()
                .body(Map.of("learner", "ada", "files", Map.of("Sum.py", "")))
                .post(submissions)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/files/Sum.py", "/files"));
        Door.admin()
                .body(Map.of("learner", "ada", "files", Map.of("sum.py", "x".repeat(70_000))))
                .post(submissions)
                .then()
                .statusCode(413);
        Door.admin().get(submissions).then().body("items", empty());
    }

    @Test
    void who_waits_gets_the_grade_as_soon_as_it_is_there() {
        Response kept =
                Door.admin().body(Door.work()).header("Prefer", "wait=1").post(submissions);
        kept.then().statusCode(202).header("Retry-After", notNullValue());
        marks.give(kept.path("id"));
        Door.admin().queryParam("wait", 60).get(kept.header("Location")).then().body("state", equalTo("graded"));
    }

    @Test
    void staff_sees_all_of_the_feedback_and_a_platform_what_learners_may() {
        String location = graded();
        Door.admin()
                .get(location)
                .then()
                .body("verdict", equalTo("wrong_answer"))
                .body("score", equalTo(2.0f))
                .body("firstFailing", equalTo("a secret"))
                .body("tests.name", contains("two numbers", "a secret"))
                .body("tests[1].stdout", equalTo("6\n"))
                .body("tests[1].cut", contains("stdout"))
                .body("receipt.image", equalTo("sha256:image"));
        Door.with(Door.newKey("platform", null))
                .get(location)
                .then()
                .body("tests.name", contains("two numbers", "hidden 1"))
                .body("tests[1].stdout", equalTo(""))
                .body("firstFailing", equalTo("hidden 1"));
    }

    @Test
    void the_bytes_of_a_test_are_for_whom_it_is_shown() {
        String location = graded();
        Response staff = Door.admin().get(location + "/tests/a secret/stdout");
        assertThat(staff.asByteArray()).isEqualTo("6\n".getBytes(StandardCharsets.UTF_8));
        Door.with(Door.newKey("platform", null))
                .get(location + "/tests/a secret/stdout")
                .then()
                .statusCode(404);
        Door.admin().get(location + "/tests/none/stderr").then().statusCode(404);
    }

    @Test
    void only_what_waits_can_be_cancelled() {
        String location = Door.admin().body(Door.work()).post(submissions).header("Location");
        Door.admin().delete(location).then().statusCode(200).body("state", equalTo("cancelled"));
        Door.admin().delete(location).then().statusCode(409);
        Door.admin().delete(graded()).then().statusCode(409);
    }

    @Test
    void the_history_is_by_learner_and_goes_back_page_by_page() {
        for (int i = 0; i < 3; i++)
            Door.admin().body(Door.work()).post(submissions).then().statusCode(202);
        Door.admin()
                .body(Map.of("learner", "bob", "files", Map.of("sum.py", "")))
                .post(submissions)
                .then()
                .statusCode(202);
        String next = Door.admin()
                .queryParam("learner", "ada")
                .queryParam("limit", 2)
                .get(submissions)
                .then()
                .body("items.attempt", contains(3, 2))
                .extract()
                .path("next");
        Door.admin()
                .queryParam("learner", "ada")
                .queryParam("cursor", next)
                .get(submissions)
                .then()
                .body("items.attempt", contains(1))
                .body("next", nullValue());
        Door.admin().get(submissions).then().body("items", hasSize(4));
        Door.admin().queryParam("cursor", "x").get(submissions).then().statusCode(400);
    }

    @Test
    void the_same_request_is_one_submission() {
        for (int i = 0; i < 3; i++) {
            Door.admin()
                    .header(Idempotency.HEADER, course)
                    .body(Door.work())
                    .post(submissions)
                    .then()
                    .statusCode(202)
                    .body("attempt", equalTo(1));
        }
        Door.admin().get(submissions).then().body("items", hasSize(1));
    }

    @Test
    void only_platforms_and_staff_hand_in() {
        Door.anyone().body(Door.work()).post(submissions).then().statusCode(404);
        String open = Door.newCourse("public");
        Door.upload(open, "sum");
        String there = Door.assignment(open, "sum") + "/submissions";
        Door.anyone().body(Door.work()).post(there).then().statusCode(401);
        Door.with(Door.newKey("instructor", course))
                .body(Door.work())
                .post(there)
                .then()
                .statusCode(403);
        Door.admin().body(Door.work()).post(there).then().statusCode(409);
        Door.with(Door.newKey("platform", course))
                .body(Door.work())
                .post(submissions)
                .then()
                .statusCode(202);
        Door.with(Door.newKey("instructor", course))
                .body(Door.work())
                .post(submissions)
                .then()
                .statusCode(202);
    }

    @Test
    void a_submission_is_nobody_elses_business() {
        String location = Door.admin().body(Door.work()).post(submissions).header("Location");
        Door.anyone().get(location).then().statusCode(401);
        Door.with(Door.newKey("instructor", Door.newCourse("private")))
                .get(location)
                .then()
                .statusCode(404);
        Door.with(Door.newKey("platform", Door.newCourse("private")))
                .delete(location)
                .then()
                .statusCode(404);
    }

    private String graded() {
        Response kept = Door.admin().body(Door.work()).post(submissions);
        marks.give(kept.path("id"));
        return kept.header("Location");
    }

    private static RequestSpecification form() {
        return Door.admin().contentType("multipart/form-data");
    }
}

package dev.cupel.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.cupel.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ProblemsIT {
    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/api/v1/nope", "/api/v1/courses/nope", "/api/v1/courses/%00", "/problems/nope"})
    void what_is_not_there_is_a_problem(String path) {
        problem(Door.anyone().urlEncodingEnabled(false).get(path).then(), 404).body("instance", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "1-1-1-1-1", "0192a6b4-5c1e-7d2a-9f3b-1c2d3e4f5a6b"})
    void an_id_that_is_none_is_not_there(String id) {
        problem(Door.admin().get("/api/v1/submissions/" + id).then(), 404);
        problem(Door.admin().get("/api/v1/runs/" + id).then(), 404);
        problem(Door.admin().delete("/api/v1/keys/" + id).then(), 404);
    }

    @Test
    void a_method_a_type_or_a_form_that_is_not_known() {
        problem(Door.anyone().patch("/api/v1/courses").then(), 405);
        problem(Door.anyone().accept("text/csv").get("/api/v1/courses").then(), 406);
        problem(
                Door.admin()
                        .contentType("text/plain")
                        .body("x")
                        .post("/api/v1/courses")
                        .then(),
                415);
        problem(
                Door.admin()
                        .contentType("bogus")
                        .body("x")
                        .post("/api/v1/courses")
                        .then(),
                415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"slug\": \"x\", | line 1",
                "{\"slug\": \"x\"} trailing | JSON",
                "[] | an object",
                "{\"slug\": 5} | a string",
                "{\"slug\": \"a\", \"slug\": \"b\"} | JSON",
                "{\"titel\": \"x\"} | `titel`"
            })
    void json_that_cannot_be_read_says_where_and_names_no_class(String body, String words) {
        problem(Door.admin().body(body).post("/api/v1/courses").then(), 400)
                .body("detail", containsString(words.replace("`", "")))
                .body("detail", not(containsString("dev.cupel")))
                .body("detail", not(containsString("java.")));
    }

    @Test
    void an_unknown_field_and_a_missing_one_are_pointed_at() {
        problem(Door.admin().body("{\"titel\": \"x\"}").post("/api/v1/courses").then(), 400)
                .body("errors.pointer", contains("/titel"));
        problem(Door.admin().body("{}").post("/api/v1/courses").then(), 400)
                .body("errors.pointer", hasItems("/slug", "/title", "/visibility"));
        problem(Door.admin().post("/api/v1/courses").then(), 400);
    }

    @Test
    void every_fault_of_a_body_is_told_at_once() {
        problem(
                        Door.admin()
                                .body(Map.of("slug", "Not A Slug", "title", "", "visibility", "secret"))
                                .post("/api/v1/courses")
                                .then(),
                        422)
                .body("errors.pointer", contains("/slug", "/title", "/visibility"));
    }

    @Test
    void a_body_that_is_too_large_is_refused_by_its_length() {
        problem(Door.admin().body("x".repeat(3 << 20)).post("/api/v1/courses").then(), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Basic YTpi", "Bearer"})
    void a_key_that_is_not_known_is_asked_for_again(String authorization) {
        problem(
                        Door.anyone()
                                .header("Authorization", authorization)
                                .get("/api/v1/courses")
                                .then(),
                        401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,201", "limit,x"})
    void a_query_that_is_out_of_bounds(String name, String value) {
        problem(Door.anyone().queryParam(name, value).get("/api/v1/courses").then(), 400);
    }

    @Test
    void each_kind_has_a_page() {
        for (ProblemKind kind : ProblemKind.values()) {
            Door.anyone().get(kind.type()).then().statusCode(200).body(containsString(kind.title()));
        }
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body("status", equalTo(status))
                .body("type", startsWith("/problems/"));
    }
}

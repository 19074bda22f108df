package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dev.cupel.EmbeddedDatabase;
import dev.cupel.access.Tenants;
import dev.cupel.store.Courses;
import dev.cupel.store.Versions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an operator can set of the HTTP surface: rates, and who may call from a browser.
@QuarkusTest
@TestProfile(RatesIT.Strict.class)
@WithTestResource(EmbeddedDatabase.class)
class RatesIT {
    private static final String PAGE = "https://learn.example.org";

    @Inject
    Courses courses;

    @Inject
    Versions versions;

    private String submissions = "";

    public static final class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cupel.rates.window", "1h",
                    "cupel.rates.submissions", "3",
                    "cupel.rates.learner", "4",
                    "cupel.rates.creations", "40",
                    "cupel.rates.anonymous", "5",
                    "cupel.rates.failures", "4",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", PAGE);
        }
    }

    @BeforeEach
    void publishAnAssignment() {
        String course = Door.newCourse("private");
        submissions = Door.assignment(course, "sum") + "/submissions";
        Door.upload(course, "sum");
        Door.publish(versions, courses.find(Tenants.MAIN, course).orElseThrow(), "sum");
    }

    @Test
    void a_learner_who_hands_in_too_often_waits_and_nobody_else_does() {
        String key = Door.newKey("platform", null);
        for (int left = 2; left >= 0; left--) {
            handIn(key, "ada", null)
                    .statusCode(202)
                    .header("RateLimit-Policy", matchesPattern(".*\"submissions\";q=3;w=3600"))
                    .header(
                            "RateLimit",
                            matchesPattern("\"requests\";r=\\d+;t=\\d+, .*\"submissions\";r=" + left + ";t=\\d+"));
        }
        handIn(key, "ada", null)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("1[12]\\d\\d"))
                .header("RateLimit", matchesPattern(".*\"submissions\";r=0;t=\\d+"))
                .body("type", equalTo("/problems/too-many"));
        handIn(key, "bob", null).statusCode(202);
        Door.with(key).queryParam("learner", "ada").get(submissions).then().body("items.size()", equalTo(3));
    }

    @Test
    void an_answer_that_was_given_is_given_again_however_often_it_is_asked_for() {
        String key = Door.newKey("platform", null);
        String name = UUID.randomUUID().toString();
        String id = handIn(key, "ada", name).statusCode(202).extract().path("id");
        for (int i = 0; i < 10; i++) {
            handIn(key, "ada", name)
                    .statusCode(202)
                    .header("Idempotency-Replayed", equalTo("true"))
                    .body("id", equalTo(id));
        }
        handIn(key, "ada", "another " + name).statusCode(202);
    }

    @Test
    void what_was_refused_for_its_rate_may_be_sent_again_under_its_name() {
        String key = Door.newKey("platform", null);
        for (int i = 0; i < 3; i++) handIn(key, "eve", null).statusCode(202);
        String name = UUID.randomUUID().toString();
        handIn(key, "eve", name).statusCode(429);
        handIn(key, "bob", name).statusCode(202).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void a_key_makes_only_so_much_and_still_reads() {
        String key = Door.newKey("admin", null);
        for (int i = 0; i < 40; i++) newCourse(key).then().statusCode(201);
        newCourse(key).then().statusCode(429);
        Door.with(key)
                .contentType("application/zip")
                .body(Door.bundle())
                .put(Door.assignment("nope", "sum"))
                .then()
                .statusCode(429);
        Door.with(key).get("/api/v1/courses").then().statusCode(200);
    }

    @Test
    void a_learner_with_a_token_uses_up_their_own_requests_and_not_those_of_the_platform() {
        String course = submissions.replaceFirst(".*/courses/", "").replaceFirst("/.*", "");
        String key = Door.newKey("platform", null);
        String token = Door.token(key, "ada", course);
        for (int left = 3; left >= 0; left--) {
            Door.with(token)
                    .get(submissions)
                    .then()
                    .statusCode(200)
                    .header("RateLimit", matchesPattern("\"learner\";r=" + left + ";t=\\d+"));
        }
        Door.with(token).get(submissions).then().statusCode(429);
        Door.with(Door.token(key, "ada", course)).get(submissions).then().statusCode(429);
        Door.with(Door.token(key, "bob", course)).get(submissions).then().statusCode(200);
        Door.with(key).get(submissions).then().statusCode(200);
    }

    @Test
    void who_sends_no_key_or_guesses_keys_is_held_back_by_address() {
        String key = Door.newKey("platform", null);
        from(Door.with(key)).get("/api/v1/courses").then().statusCode(200);
        for (int i = 0; i < 5; i++)
            from(Door.anyone()).get("/api/v1/languages").then().statusCode(200);
        from(Door.anyone()).get("/api/v1/languages").then().statusCode(429);
        Door.anyone().get("/api/v1/languages").then().statusCode(200);

        for (int i = 0; i < 4; i++)
            from(Door.with("wrong" + i)).get("/api/v1/courses").then().statusCode(401);
        from(Door.with("wrong"))
                .get("/api/v1/courses")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"));
        from(Door.with(Door.newKey("platform", null)))
                .get("/api/v1/courses")
                .then()
                .statusCode(429);
        from(Door.with(key)).get("/api/v1/courses").then().statusCode(200);
        Door.with("wrong").get("/api/v1/courses").then().statusCode(401);
    }

    /// As a proxy that may be believed says it: from another address than everything else here.
    private static RequestSpecification from(RequestSpecification request) {
        return request.header("X-Forwarded-For", "203.0.113.7");
    }

    @Test
    void a_browser_may_call_from_where_the_operator_says_and_from_nowhere_else() {
        Response ours = Door.admin().header("Origin", PAGE).get("/api/v1/courses");
        assertThat(ours.header("Access-Control-Allow-Origin")).isEqualTo(PAGE);
        Response theirs =
                Door.admin().header("Origin", "https://evil.example.org").get("/api/v1/courses");
        assertThat(theirs.statusCode()).isEqualTo(403);
        assertThat(theirs.header("Access-Control-Allow-Origin")).isNull();
    }

    private static Response newCourse(String key) {
        return Door.with(key)
                .body(Map.of("slug", "c" + UUID.randomUUID(), "title", "x", "visibility", "private"))
                .post("/api/v1/courses");
    }

    private ValidatableResponse handIn(String key, String learner, @org.jspecify.annotations.Nullable String name) {
        var request = Door.with(key).body(Map.of("learner", learner, "files", Map.of("sum.py", "print(3)\n")));
        return (name == null ? request : request.header(Idempotency.HEADER, name))
                .post(submissions)
                .then();
    }
}

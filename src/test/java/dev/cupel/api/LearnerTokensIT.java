package dev.cupel.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.cupel.EmbeddedDatabase;
import dev.cupel.access.Tenants;
import dev.cupel.store.Courses;
import dev.cupel.store.TokenKeys;
import dev.cupel.store.Versions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class LearnerTokensIT {
    @Inject
    Courses courses;

    @Inject
    Versions versions;

    @Inject
    Marks marks;

    @Inject
    TokenKeys keys;

    @Inject
    Clock clock;

    private String course = "";
    private String submissions = "";
    private String platform = "";
    private String platformId = "";

    @BeforeEach
    void publishAnAssignment() {
        course = Door.newCourse("private");
        submissions = Door.assignment(course, "sum") + "/submissions";
        Door.upload(course, "sum");
        Door.publish(versions, courses.find(Tenants.MAIN, course).orElseThrow(), "sum");
        Response made =
                Door.admin().body(Map.of("role", "platform", "name", "Moodle")).post(Api.KEYS);
        platform = made.path("secret");
        platformId = made.path("id");
    }

    @Test
    void a_learner_hands_in_and_reads_the_feedback_of_learners() {
        String ada = Door.token(platform, "ada", course);
        Response kept =
                Door.with(ada).body(Map.of("files", Map.of("sum.py", "1"))).post(submissions);
        kept.then().statusCode(202).body("learner", equalTo("ada"));
        Door.with(platform)
                .body(Map.of("learner", "bob", "files", Map.of("sum.py", "1")))
                .post(submissions)
                .then()
                .statusCode(202);
        marks.give(kept.path("id"));
        Door.with(ada)
                .get(kept.header("Location"))
                .then()
                .body("tests.name", contains("two numbers", "hidden 1"))
                .body("tests[1].stdout", equalTo(""));
        Door.with(ada).get(submissions).then().body("items.learner", contains("ada"));
        Door.with(ada)
                .get(Door.assignment(course, "sum"))
                .then()
                .body("tests.name", contains("two numbers"))
                .body("validation", nullValue());
    }

    @Test
    void a_form_needs_no_learner_either_and_takes_no_other() {
        byte[] source = "1".getBytes(StandardCharsets.UTF_8);
        String ada = Door.token(platform, "ada", course);
        Door.with(ada)
                .contentType("multipart/form-data")
                .multiPart("files", "sum.py", source)
                .post(submissions)
                .then()
                .statusCode(202)
                .body("learner", equalTo("ada"));
        Door.with(ada)
                .contentType("multipart/form-data")
                .multiPart("learner", "bob")
                .multiPart("files", "sum.py", source)
                .post(submissions)
                .then()
                .statusCode(403);
    }

    @Test
    void a_learner_is_told_of_their_course_and_of_public_ones_only() {
        Door.newCourse("private");
        Door.with(Door.token(platform, "ada", course))
                .queryParam("limit", 200)
                .get(Api.COURSES)
                .then()
                .body("items.findAll { it.visibility == 'private' }.slug", contains(course));
    }

    @Test
    void a_token_ends_with_the_key_that_made_it() {
        String ada = Door.token(platform, "ada", course);
        Door.with(ada).get(submissions).then().statusCode(200);
        Door.admin().delete(Api.KEYS + "/" + platformId).then().statusCode(204);
        Door.with(ada).get(submissions).then().statusCode(401);
    }

    @Test
    void an_operator_ends_all_of_them_and_new_ones_work() {
        String ada = Door.token(platform, "ada", course);
        Door.admin().delete(Api.LEARNER_TOKENS).then().statusCode(204);
        Door.with(ada).get(submissions).then().statusCode(401);
        Door.with(Door.token(platform, "ada", course)).get(submissions).then().statusCode(200);
    }

    @Test
    void it_ends_when_the_platform_says_but_not_too_late() {
        Instant soon = clock.instant().plus(Duration.ofMinutes(5));
        asking(soon)
                .then()
                .statusCode(201)
                .body("expiresAt", equalTo(soon.toString().replaceAll("\\.\\d+", "")));
        asking(clock.instant().plus(Duration.ofDays(2)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/expiresAt"));
        asking(clock.instant().minusSeconds(5)).then().statusCode(422);
    }

    private Response asking(Instant expiresAt) {
        return Door.with(platform)
                .body(Map.of("learner", "ada", "course", course, "expiresAt", expiresAt.toString()))
                .post(Api.LEARNER_TOKENS);
    }

    @Test
    void what_we_did_not_sign_as_it_stands_is_refused() {
        String ada = Door.token(platform, "ada", course);
        String[] parts = ada.split("\\.", -1);
        String bob = claims("ada").subject("bob").sign(other());
        refused(parts[0] + "." + bob.split("\\.", -1)[1] + "." + parts[2]);
        refused(bob);
        refused(encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        refused(encoded("{\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2]);
        refused(signed(claims("ada").audience("cupel")));
        refused(signed(claims("ada").issuer("somebody")));
        refused(signed(claims("ada").expiresAt(clock.instant().minusSeconds(1))));
        refused(signed(claims("ada").expiresAt(clock.instant().plus(Duration.ofDays(1)))));
        refused(signed(claims("ada").remove("course")));
        refused(signed(claims("ada").claim("key", UUID.randomUUID().toString())));
        refused(claims("ada").jws().algorithm(SignatureAlgorithm.HS512).sign(new SecretKeySpec(new byte[64], "x")));
        refused("eyJ.eyJ.eyJ");
        Door.with(signed(claims("ada"))).get(submissions).then().statusCode(200);
    }

    private void refused(String token) {
        Door.with(token).get(submissions).then().statusCode(401);
    }

    /// As we would make them, for our own key to sign.
    private JwtClaimsBuilder claims(String learner) {
        Instant now = clock.instant();
        return Jwt.issuer("cupel")
                .audience("cupel-learner")
                .subject(learner)
                .claim("jti", UUID.randomUUID().toString())
                .claim("tenant", Tenants.MAIN.toString())
                .claim(
                        "course",
                        courses.find(Tenants.MAIN, course).orElseThrow().id().toString())
                .claim("key", platformId)
                .issuedAt(now.minusSeconds(60))
                .expiresAt(now.plusSeconds(60));
    }

    private String signed(JwtClaimsBuilder claims) {
        byte[] secret = keys.find().orElseThrow().secret().bytes();
        return claims.jws().algorithm(SignatureAlgorithm.HS256).sign(new SecretKeySpec(secret, "HmacSHA256"));
    }

    private static SecretKeySpec other() {
        return new SecretKeySpec(new byte[32], "HmacSHA256");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void learners_of_one_platform_do_not_meet_in_their_names_for_requests() {
        Response ada = named(Door.token(platform, "ada", course));
        ada.then().statusCode(202).body("learner", equalTo("ada"));
        named(Door.token(platform, "bob", course))
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", nullValue())
                .body("learner", equalTo("bob"));
        named(Door.token(platform, "ada", course))
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(ada.path("id")));
        Door.with(platform)
                .get(submissions)
                .then()
                .body("items", hasSize(2))
                .body("items.attempt", everyItem(equalTo(1)));
    }

    private Response named(String token) {
        return Door.with(token)
                .header(Idempotency.HEADER, "first try")
                .body(Map.of("files", Map.of("sum.py", "1")))
                .post(submissions);
    }
}

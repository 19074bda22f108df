package dev.cupel.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.cupel.EmbeddedDatabase;
import dev.cupel.domain.Course;
import dev.cupel.domain.Tenant;
import dev.cupel.store.Courses;
import dev.cupel.store.TenantTable;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People who log in at a provider of the tests' own.
@QuarkusTest
@TestProfile(OidcIT.SwitchedOn.class)
@WithTestResource(EmbeddedDatabase.class)
class OidcIT {
    /// A provider, and whom it knows.
    public static class SwitchedOn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cupel.oidc.enabled", "true",
                    "cupel.oidc.audience", SmallProvider.AUDIENCE,
                    "cupel.oidc.groups.operator", "it-department",
                    "cupel.oidc.groups.admin", "deans,vice-deans",
                    "cupel.oidc.groups.instructor", "teachers",
                    "cupel.oidc.groups.learner", "students",
                    "cupel.oidc.tenant-claim", "school",
                    "cupel.oidc.course-claim", "course");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(SmallProvider.class));
        }
    }

    @Inject
    Courses courses;

    @Inject
    TenantTable tenants;

    @Inject
    Clock clock;

    private final String school = "s" + UUID.randomUUID();
    private final String course = "c" + UUID.randomUUID();

    @BeforeEach
    void makeASchoolWithACourse() {
        UUID tenant = UUID.randomUUID();
        tenants.add(new Tenant(tenant, school, "A school", clock.instant()));
        courses.add(new Course(UUID.randomUUID(), tenant, course, "A course", false, clock.instant()));
    }

    private JwtClaimsBuilder claims(String subject, String... groups) {
        return SmallProvider.claims(subject, clock.instant(), groups).claim("school", school);
    }

    private static RequestSpecification with(String token) {
        return given().contentType("application/json").header("Authorization", "Bearer " + token);
    }

    private RequestSpecification as(JwtClaimsBuilder claims) {
        return with(SmallProvider.signed(claims));
    }

    @ParameterizedTest
    @CsvSource({"deans,200,403", "vice-deans,200,403", "teachers,403,403", "students,403,403", "it-department,200,200"})
    void groups_of_the_provider_are_roles_here(String group, int keys, int allTenants) {
        JwtClaimsBuilder somebody = claims("somebody", "choir", group).claim("course", course);
        as(somebody).get("/api/v1/keys").then().statusCode(keys);
        as(claims("somebody", group).claim("course", course))
                .get("/api/v1/tenants")
                .then()
                .statusCode(allTenants);
    }

    @Test
    void a_person_is_of_the_tenant_that_the_provider_says() {
        as(claims("dean", "deans")).get("/api/v1/courses").then().body("items.slug", contains(course));
        as(claims("dean", "deans").claim("school", "main"))
                .get("/api/v1/courses")
                .then()
                .body("items.slug", not(hasItem(course)));
        as(claims("dean", "deans").claim("school", "none"))
                .get("/api/v1/courses")
                .then()
                .statusCode(403);
    }

    @Test
    void what_a_person_did_is_told_under_their_name() {
        as(claims("s-4711", "deans").preferredUserName("dean"))
                .body(Map.of("slug", "new", "title", "New", "visibility", "private"))
                .header("Idempotency-Key", "one")
                .post("/api/v1/courses")
                .then()
                .statusCode(201);
        as(claims("s-4711", "deans"))
                .get("/api/v1/audit")
                .then()
                .body("items.operation", contains("createCourse"))
                .body("items[0].actor.name", equalTo("dean"))
                .body("items[0].actor.role", equalTo("admin"));
    }

    @Test
    void a_learner_needs_a_course_and_is_bound_to_it() {
        as(claims("ada", "students").claim("course", course))
                .get("/api/v1/courses/" + course)
                .then()
                .statusCode(200);
        as(claims("ada", "students").claim("course", "none"))
                .get("/api/v1/courses")
                .then()
                .statusCode(403);
        as(claims("ada", "students")).get("/api/v1/courses").then().statusCode(403);
    }

    @Test
    void who_is_in_no_group_that_counts_is_told_so() {
        as(claims("stranger", "choir")).get("/api/v1/courses").then().statusCode(403);
        as(claims("stranger")).get("/api/v1/courses").then().statusCode(403);
    }

    @Test
    void a_person_cannot_vouch_for_learners() {
        as(claims("dean", "deans"))
                .body(Map.of("learner", "ada", "course", course))
                .post("/api/v1/learner-tokens")
                .then()
                .statusCode(403);
    }

    @Test
    void an_answer_is_given_again_to_the_same_token_only() {
        String token = SmallProvider.signed(claims("dean", "deans"));
        String body = "{\"role\": \"platform\", \"name\": \"Moodle\"}";
        String secret = with(token)
                .header("Idempotency-Key", "k")
                .body(body)
                .post("/api/v1/keys")
                .path("secret");
        with(token)
                .header("Idempotency-Key", "k")
                .body(body)
                .post("/api/v1/keys")
                .then()
                .statusCode(201)
                .body("secret", equalTo(secret));
        as(claims("dean", "deans").claim("nonce", "another"))
                .header("Idempotency-Key", "k")
                .body(body)
                .post("/api/v1/keys")
                .then()
                .statusCode(409);
        given().header("Authorization", "Bearer " + secret)
                .get("/api/v1/courses")
                .then()
                .statusCode(200);
    }

    @Test
    void what_the_provider_did_not_sign_for_us_is_refused() {
        refused(SmallProvider.signed(claims("dean", "deans").issuer("http://elsewhere")));
        refused(SmallProvider.signed(claims("dean", "deans").audience("another service")));
        refused(SmallProvider.signed(claims("dean", "deans").remove("aud")));
        refused(SmallProvider.signed(
                claims("dean", "deans").expiresAt(clock.instant().minusSeconds(1))));
        refused(SmallProvider.signed(claims("dean", "deans").remove("sub")));
        refused(SmallProvider.signed(
                claims("dean", "deans"), SmallProvider.newKey().getPrivate()));
        refused(signedWithThePublicKeyAsASecret());
        String[] parts = SmallProvider.signed(claims("dean", "deans")).split("\\.", -1);
        refused(encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        refused(encoded("{\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse());
        as(claims("dean", "deans")).get("/api/v1/courses").then().statusCode(200);
    }

    private String signedWithThePublicKeyAsASecret() {
        byte[] shown = SmallProvider.publicKey().getEncoded();
        return claims("dean", "deans")
                .jws()
                .keyId(SmallProvider.KEY_ID)
                .algorithm(SignatureAlgorithm.HS256)
                .sign(new SecretKeySpec(shown, "HmacSHA256"));
    }

    private static void refused(String token) {
        with(token).get("/api/v1/courses").then().statusCode(401).header("WWW-Authenticate", "Bearer realm=\"cupel\"");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}

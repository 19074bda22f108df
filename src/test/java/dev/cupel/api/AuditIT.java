package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.cupel.EmbeddedDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each test has a tenant of its own, so that nobody else's deeds are among those it looks at.
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class AuditIT {
    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    private final String tenant = "t" + UUID.randomUUID();
    private String admin = "";

    @BeforeEach
    void makeATenant() {
        admin = Door.newTenant(tenant);
    }

    private ValidatableResponse log() {
        return Door.with(admin).get(Api.AUDIT).then().statusCode(200);
    }

    private String course() {
        String slug = "c" + UUID.randomUUID();
        Door.with(admin)
                .header("X-Request-Id", "mine-1")
                .body(Map.of("slug", slug, "title", "A course", "visibility", "private"))
                .post(Api.COURSES)
                .then()
                .statusCode(201)
                .header("X-Request-Id", "mine-1");
        return slug;
    }

    private io.restassured.response.Response key(String role, String name) {
        return Door.with(admin).body(Map.of("role", role, "name", name)).post(Api.KEYS);
    }

    @Test
    void what_is_changed_is_told_with_who_what_when_and_whence() {
        String slug = course();
        log().body("items.operation", contains("createCourse", "createKey", "createTenant"))
                .body("items[0].subject", equalTo(slug))
                .body("items[0].status", equalTo(201))
                .body("items[0].actor.role", equalTo("admin"))
                .body("items[0].actor.name", equalTo("first"))
                .body("items[0].actor.key", notNullValue())
                .body("items[0].actor.learner", nullValue())
                .body("items[0].address", matchesPattern("127\\.0\\.0\\.1|::1|0:0:0:0:0:0:0:1"))
                .body("items[0].request", equalTo("mine-1"))
                .body("items[0].at", notNullValue());
    }

    @Test
    void what_is_only_read_is_not_but_what_is_refused_is() {
        String platform = key("platform", "Moodle").path("secret");
        Door.with(admin).get(Api.COURSES).then().statusCode(200);
        Door.with(platform).get(Api.COURSES).then().statusCode(200);
        Door.with(platform).get(Api.KEYS).then().statusCode(403);
        Door.anyone().get(Api.KEYS).then().statusCode(401);
        log().body("items.operation", contains("listKeys", "createKey", "createKey", "createTenant"))
                .body("items.status", contains(403, 201, 201, 201))
                .body("items[0].actor.name", equalTo("Moodle"));
    }

    @Test
    void a_key_that_was_revoked_is_still_known_when_it_is_tried() {
        var made = key("platform", "lost");
        Door.with(admin).delete(Api.KEYS + "/" + made.path("id")).then().statusCode(204);
        Door.with(made.path("secret")).get(Api.COURSES).then().statusCode(401);
        log().body("items.operation", contains("listCourses", "revokeKey", "createKey", "createKey", "createTenant"))
                .body("items[0].status", equalTo(401))
                .body("items[0].actor.name", equalTo("lost"))
                .body("items[1].subject", equalTo(made.path("id")));
    }

    @Test
    void a_learner_is_told_apart_from_the_key_that_vouches_for_them() {
        String slug = course();
        String platform = key("platform", "Moodle").path("secret");
        String ada = Door.token(platform, "ada", slug);
        Door.with(ada).body(Map.of()).post(Api.RUNS).then().statusCode(403);
        log().body(
                        "items.operation",
                        contains("run", "createLearnerToken", "createKey", "createCourse", "createKey", "createTenant"))
                .body("items[0].actor.role", equalTo("learner"))
                .body("items[0].actor.learner", equalTo("ada"))
                .body("items[1].actor.name", equalTo("Moodle"))
                .body("items[1].course", equalTo(slug))
                .body("items[1].subject", equalTo("ada"));
        Door.with(admin).queryParam("actor", "ada").get(Api.AUDIT).then().body("items.operation", contains("run"));
        Door.with(admin)
                .queryParam("actor", "Moodle")
                .get(Api.AUDIT)
                .then()
                .body("items.operation", contains("createLearnerToken"));
    }

    @Test
    void no_secret_is_in_it() {
        String slug = course();
        String platform = key("platform", "Moodle").path("secret");
        String token = Door.token(platform, "ada", slug);
        Door.with(admin).delete(Api.KEYS + "/" + platform).then().statusCode(404);
        Door.with(admin).delete(Api.KEYS + "/" + token).then().statusCode(404);
        String log = log().extract().asString();
        assertThat(log)
                .contains("***")
                .doesNotContain(platform)
                .doesNotContain(token)
                .doesNotContain(admin)
                .doesNotContain("cupel_");
    }

    @Test
    void it_is_read_page_by_page_and_from_an_instant_on() {
        for (int i = 0; i < 3; i++) key("platform", "number " + i).then().statusCode(201);
        String next = Door.with(admin)
                .queryParam("limit", 2)
                .get(Api.AUDIT)
                .then()
                .body("items.operation", contains("createKey", "createKey"))
                .extract()
                .path("next");
        Door.with(admin)
                .queryParam("cursor", next)
                .get(Api.AUDIT)
                .then()
                .body("items.operation", contains("createKey", "createKey", "createTenant"));
        Door.with(admin)
                .queryParam("since", clock.instant().toString())
                .get(Api.AUDIT)
                .then()
                .body("items", empty());
        Door.with(admin).queryParam("since", "yesterday").get(Api.AUDIT).then().statusCode(400);
    }

    @Test
    void what_an_operator_does_in_a_tenant_is_told_there() {
        log().body("items.actor.role", contains("operator", "operator"))
                .body("items[1].subject", equalTo(tenant))
                .body("items.operation", contains("createKey", "createTenant"));
    }

    @Test
    void an_operator_reads_everybodys() {
        course();
        Door.admin()
                .queryParam("tenant", tenant)
                .get(Api.AUDIT)
                .then()
                .body("items.operation", contains("createCourse", "createKey", "createTenant"));
        Door.admin()
                .queryParam("limit", 200)
                .get(Api.AUDIT)
                .then()
                .body("items.tenant.unique().size() > 1", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit SET name = 'nobody'", "DELETE FROM audit", "TRUNCATE audit"})
    void the_database_takes_nothing_back(String statement) throws SQLException {
        course();
        try (var connection = database.getConnection();
                var forged = connection.createStatement()) {
            assertThatThrownBy(() -> forged.executeUpdate(statement)).isInstanceOf(SQLException.class);
        }
        log().body("items.operation", hasItem("createCourse"));
    }
}

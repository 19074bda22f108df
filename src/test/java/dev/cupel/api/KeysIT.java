package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dev.cupel.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class KeysIT {
    @Test
    void a_secret_is_shown_once_works_and_stops_when_it_is_revoked() {
        var made = Door.admin()
                .body(Map.of("role", "platform", "name", "Moodle"))
                .post("/api/v1/keys")
                .then()
                .statusCode(201)
                .extract();
        String id = made.path("id");
        String secret = made.path("secret");
        assertThat(secret).matches("cupel_[A-Za-z0-9_-]{43}");
        Door.with(secret).get("/api/v1/courses").then().statusCode(200);
        String all = Door.admin()
                .queryParam("limit", 200)
                .get("/api/v1/keys")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .extract()
                .asString();
        assertThat(all).doesNotContain(secret);

        Door.admin().delete("/api/v1/keys/" + id).then().statusCode(204);

        Door.with(secret).get("/api/v1/courses").then().statusCode(401);
        Door.admin().delete("/api/v1/keys/" + id).then().statusCode(404);
    }

    @Test
    void every_fault_is_told_at_once() {
        Door.admin()
                .body(Map.of("role", "king", "name", "", "expiresAt", "2001-01-01T00:00:00Z"))
                .post("/api/v1/keys")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/role", "/name", "/expiresAt"));
        Door.admin()
                .body(Map.of("role", "instructor", "name", "x", "course", "nope"))
                .post("/api/v1/keys")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/course"));
    }

    @ParameterizedTest
    @CsvSource({"admin,201,200", "instructor,201,403", "platform,403,403"})
    void only_admins_look_after_keys_and_only_staff_adds_courses(String role, int courses, int keys) {
        String key = Door.newKey(role, null);
        Door.with(key)
                .body(Map.of("slug", "by-" + role, "title", "x", "visibility", "public"))
                .post("/api/v1/courses")
                .then()
                .statusCode(courses);
        Door.with(key).get("/api/v1/keys").then().statusCode(keys);
    }

    @Test
    void without_a_key_there_is_only_what_is_public() {
        String open = Door.newCourse("public");
        String closed = Door.newCourse("private");
        Door.anyone()
                .queryParam("limit", 200)
                .get("/api/v1/courses")
                .then()
                .body("items.slug", hasItem(open))
                .body("items.slug", not(hasItem(closed)));
        Door.anyone().get("/api/v1/courses/" + open).then().statusCode(200).body("visibility", equalTo("public"));
        Door.anyone().get("/api/v1/courses/" + closed).then().statusCode(404);
        Door.anyone().get("/api/v1/languages").then().statusCode(200).body("id", hasItems("python", "java"));
        Door.anyone().get("/api/v1/limits").then().statusCode(200).body("waitSeconds", equalTo(60));
        Door.anyone().get("/api/v1/keys").then().statusCode(401);
        Door.anyone().body(Map.of()).post("/api/v1/courses").then().statusCode(401);
        Door.anyone().body(Map.of()).post("/api/v1/runs").then().statusCode(401);
    }

    @Test
    void a_key_of_one_course_does_not_know_of_another() {
        String own = Door.newCourse("private");
        String other = Door.newCourse("private");
        String key = Door.newKey("instructor", own);
        Door.with(key).get("/api/v1/courses/" + own).then().statusCode(200);
        Door.with(key).get("/api/v1/courses/" + other).then().statusCode(404);
        Door.with(key)
                .queryParam("limit", 200)
                .get("/api/v1/courses")
                .then()
                .body("items.slug", hasItem(own))
                .body("items.slug", not(hasItem(other)));
        Door.with(key)
                .body(Map.of("slug", "no", "title", "no", "visibility", "public"))
                .post("/api/v1/courses")
                .then()
                .statusCode(403);
    }
}

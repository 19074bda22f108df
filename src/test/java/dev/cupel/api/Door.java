package dev.cupel.api;

import static io.restassured.RestAssured.given;

import dev.cupel.Samples;
import dev.cupel.bundle.Archive;
import dev.cupel.domain.AssignmentVersion.State;
import dev.cupel.domain.Validation;
import dev.cupel.store.Versions;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/// The API as its callers use it, with the courses and keys that its tests need.
final class Door {
    private Door() {}

    static RequestSpecification anyone() {
        return given().contentType(ContentType.JSON);
    }

    static RequestSpecification with(String key) {
        return anyone().header("Authorization", "Bearer " + key);
    }

    static RequestSpecification admin() {
        return with(adminKey());
    }

    /// The one that the first start left in a file.
    static String adminKey() {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("cupel.data-dir", String.class));
        try {
            return Files.readString(folder.resolve("admin.key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String newCourse(String visibility) {
        String slug = "c" + UUID.randomUUID();
        admin().body(Map.of("slug", slug, "title", "A course", "visibility", visibility))
                .post("/api/v1/courses")
                .then()
                .statusCode(201);
        return slug;
    }

    /// A new key's secret. @param course null for all
    static String newKey(String role, @org.jspecify.annotations.Nullable String course) {
        Map<String, String> body = new HashMap<>(Map.of("role", role, "name", "for a test"));
        if (course != null) body.put("course", course);
        return admin().body(body)
                .post("/api/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /// The id of a new key that nobody holds.
    static String newKeyId(String role, String name) {
        return admin().body(Map.of("role", role, "name", name))
                .post(Api.KEYS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// Makes a tenant. Returns the secret of its first admin's key.
    static String newTenant(String slug) {
        admin().body(Map.of("slug", slug, "title", "A tenant"))
                .post(Api.TENANTS)
                .then()
                .statusCode(201);
        return admin().body(Map.of("role", "admin", "name", "first", "tenant", slug))
                .post(Api.KEYS)
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /// A learner's token, made by a platform.
    static String token(String platform, String learner, String course) {
        return with(platform)
                .body(Map.of("learner", learner, "course", course))
                .post(Api.LEARNER_TOKENS)
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /// A bundle with a test for all to see and a hidden one.
    static byte[] bundle() {
        return Archive.write(Samples.tree("assignment.yaml", """
            title: Sum
            languages: [python]
            submission: {files: [sum.py], maxBytes: 64KiB}
            starter: starter/
            tests:
              - {name: two numbers, points: 2, stdin: "1 2", stdout: "3"}
              - {name: a secret, points: 8, stdin: "3 4", stdout: "7", visibility: hidden}
            """, "starter/sum.py", "# begin here\n"));
    }

    static void upload(String course, String assignment) {
        admin().contentType("application/zip")
                .body(bundle())
                .put(assignment(course, assignment))
                .then()
                .statusCode(201);
    }

    /// As if its solutions had been tried.
    static void publish(Versions versions, dev.cupel.domain.Course course, String assignment) {
        UUID version = versions.newest(course, assignment).orElseThrow().ref().versionId();
        versions.settle(version, State.READY, new Validation(List.of(), List.of(), Map.of(), null));
        versions.makeCurrent(version);
    }

    static String assignment(String course, String assignment) {
        return "/api/v1/courses/" + course + "/assignments/" + assignment;
    }

    static Map<String, Object> work() {
        return Map.of("learner", "ada", "files", Map.of("sum.py", "print(3)\n"));
    }
}

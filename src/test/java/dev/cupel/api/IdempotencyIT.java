package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.cupel.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class IdempotencyIT {
    private final String name = UUID.randomUUID().toString();

    @Test
    void the_same_request_gets_the_same_secret_again() {
        Response first = newKey("Moodle");
        Response again = newKey("Moodle");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void another_request_under_the_same_name_is_refused() {
        newKey("Moodle");
        newKey("Canvas").then().statusCode(422);
        newCourse("c" + name).then().statusCode(422);
    }

    @Test
    void names_of_two_callers_have_nothing_to_do_with_each_other() {
        newKey("Moodle");
        Door.with(Door.newKey("admin", null))
                .header(Idempotency.HEADER, name)
                .body(Map.of("role", "platform", "name", "Canvas"))
                .post(Api.KEYS)
                .then()
                .statusCode(201);
    }

    @Test
    void a_refused_request_may_be_tried_again_under_its_name() {
        newCourse("Not A Slug").then().statusCode(422);
        newCourse("c" + name).then().statusCode(201);
        newCourse("c" + name).then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
    }

    @Test
    void of_many_at_once_one_does_the_work() throws InterruptedException, ExecutionException {
        List<Future<Response>> answers = new ArrayList<>();
        try (var callers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) answers.add(callers.submit(() -> newKey("Moodle")));
        }
        String secret = answers.getFirst().get().path("secret");
        int replayed = 0;
        for (Future<Response> answer : answers) {
            assertThat(answer.get().<String>path("secret")).isEqualTo(secret);
            if (answer.get().header("Idempotency-Replayed") != null) replayed++;
        }
        assertThat(replayed).isEqualTo(7);
    }

    @Test
    void a_name_has_a_length() {
        Door.admin()
                .header(Idempotency.HEADER, "x".repeat(256))
                .body(Map.of("role", "platform", "name", "x"))
                .post(Api.KEYS)
                .then()
                .statusCode(422);
    }

    private Response newKey(String keyName) {
        return Door.admin()
                .header(Idempotency.HEADER, name)
                .body(Map.of("role", "platform", "name", keyName))
                .post(Api.KEYS);
    }

    private Response newCourse(String slug) {
        return Door.admin()
                .header(Idempotency.HEADER, name)
                .body(Map.of("slug", slug, "title", "x", "visibility", "private"))
                .post(Api.COURSES);
    }
}

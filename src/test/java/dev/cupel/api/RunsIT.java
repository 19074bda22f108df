package dev.cupel.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import dev.cupel.EmbeddedDatabase;
import dev.cupel.domain.Build;
import dev.cupel.domain.Ran;
import dev.cupel.domain.Text;
import dev.cupel.domain.Usage;
import dev.cupel.domain.Verdict;
import dev.cupel.store.Runs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class RunsIT {
    private static final Map<String, Object> HELLO =
            Map.of("language", "python", "files", Map.of("main.py", "print('hello')\n"));

    @Inject
    Runs runs;

    @Test
    void it_is_kept_and_its_result_can_be_asked_for() {
        Response kept = Door.admin().header("Prefer", "wait=0").body(HELLO).post(Api.RUNS);
        kept.then()
                .statusCode(202)
                .header("Location", startsWith("/api/v1/runs/"))
                .body("state", equalTo("queued"));

        Build build = new Build(Verdict.PASSED, 0, null, Text.NONE, Usage.NONE);
        runs.ended(
                UUID.fromString(kept.path("id")),
                new Ran(build, Verdict.PASSED, Usage.NONE, null, 0, null, "", Text.of("hello\n"), Text.NONE));

        Door.admin()
                .queryParam("wait", 5)
                .get(kept.header("Location"))
                .then()
                .statusCode(200)
                .body("state", equalTo("graded"))
                .body("run.stdout", equalTo("hello\n"));
    }

    @Test
    void it_is_for_the_key_that_asked_for_it_and_for_admins() {
        String key = Door.newKey("platform", null);
        String location = Door.with(key)
                .header("Prefer", "wait=0")
                .body(HELLO)
                .post(Api.RUNS)
                .header("Location");
        Door.with(key).get(location).then().statusCode(200);
        Door.admin().get(location).then().statusCode(200);
        Door.with(Door.newKey("platform", null)).get(location).then().statusCode(404);
        Door.anyone().get(location).then().statusCode(401);
    }

    @Test
    void what_cannot_be_run_is_refused_with_every_fault() {
        Door.admin()
                .body(Map.of(
                        "language", "python",
                        "files", Map.of("../x", ""),
                        "limits", Map.of("cpu", "2h", "memory", "1KiB")))
                .post(Api.RUNS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/files", "/files/..~1x", "/limits/cpu", "/limits/memory"));
        Door.admin()
                .body(Map.of("language", "cobol", "files", Map.of("x", "")))
                .post(Api.RUNS)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/language")));
        Door.admin().body(Map.of()).post(Api.RUNS).then().statusCode(400);
    }
}

package dev.cupel.api;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.cupel.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// A process that only takes requests has no sandbox to speak of.
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class SandboxIT {
    private static final String SANDBOX = "/api/v1/sandbox";

    @Test
    void a_process_that_does_not_grade_has_nothing_to_try() {
        Door.admin()
                .get(SANDBOX)
                .then()
                .statusCode(200)
                .body("state", equalTo("unused"))
                .body("limits", empty());
        Door.admin().post(SANDBOX + "/checks").then().statusCode(409);
    }
}

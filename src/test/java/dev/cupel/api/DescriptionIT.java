package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cupel.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class DescriptionIT {
    @Test
    void every_operation_has_a_name_an_example_and_its_problems() throws IOException {
        List<JsonNode> operations = operations();
        assertThat(operations).hasSizeGreaterThan(20);
        for (JsonNode operation : operations) {
            String id = operation.path("operationId").asText();
            assertThat(ApiDescription.class.getResource("/openapi/examples/" + id + ".json"))
                    .as(id)
                    .isNotNull();
            operation.path("responses").properties().forEach(response -> {
                String as = id + " " + response.getKey();
                JsonNode content = response.getValue().path("content");
                if (response.getKey().startsWith("2")) {
                    content.forEach(
                            type -> assertThat(type.has("example")).as(as).isTrue());
                } else {
                    assertThat(content.has("application/problem+json")).as(as).isTrue();
                }
            });
            assertThat(operation.at("/responses/429/headers").has("Retry-After"))
                    .as(id)
                    .isTrue();
            JsonNode body = operation.path("requestBody").path("content").path("application/json");
            assertThat(body.isMissingNode() || body.has("example")).as(id).isTrue();
        }
    }

    @Test
    void it_can_be_read_in_a_browser() {
        RestAssured.get("/q/swagger-ui/").then().statusCode(200);
    }

    private static List<JsonNode> operations() throws IOException {
        List<JsonNode> operations = new ArrayList<>();
        paths().forEach(path -> path.forEach(operation -> {
            if (operation.has("operationId")) operations.add(operation);
        }));
        return operations;
    }

    /// The addresses of the API, with their operations.
    static JsonNode paths() throws IOException {
        String text = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new ObjectMapper().readTree(text).path("paths");
    }
}

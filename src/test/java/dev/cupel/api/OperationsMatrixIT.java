package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cupel.EmbeddedDatabase;
import dev.cupel.api.Matrix.Row;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every operation of the API, asked for by every kind of caller, of its own course and tenant and of others.
///
/// A new operation fails here until it has a line in `src/test/resources/access/operations.txt`: its
/// operationId, a request that a caller who may would succeed with, and the status for each caller, in the
/// order of the line `callers`. More lines where it matters what is asked for. What the request needs is made
/// in [World#make] and named in braces.
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class OperationsMatrixIT {
    private static final Matrix MATRIX = Matrix.read();

    @Inject
    World world;

    @BeforeEach
    void makeTheWorld() {
        world.make();
    }

    static List<Row> rows() {
        return MATRIX.rows();
    }

    @Test
    void every_operation_is_in_the_table_at_its_address() throws IOException {
        Map<String, String> missing = new TreeMap<>();
        for (var path : DescriptionIT.paths().properties()) {
            for (var operation : path.getValue().properties()) {
                JsonNode id = operation.getValue().path("operationId");
                if (id.isMissingNode()) continue;
                boolean there = MATRIX.rows().stream()
                        .anyMatch(row -> row.operation().equals(id.asText())
                                && row.method().equalsIgnoreCase(operation.getKey())
                                && row.isAt(path.getKey()));
                if (!there) missing.put(id.asText(), operation.getKey() + " " + path.getKey());
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_caller_gets_what_the_table_says(Row row) {
        assertThat(row.statuses()).hasSameSizeAs(MATRIX.callers());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < MATRIX.callers().size(); i++) {
            String caller = MATRIX.callers().get(i);
            Response answer = answer(row, caller);
            if (answer.statusCode() != row.statuses().get(i)) {
                wrong.add(caller + " got " + answer.statusCode() + " instead of "
                        + row.statuses().get(i) + ": " + answer.asString());
            }
            if (sawTheOther(row, caller, answer.asString())) wrong.add(caller + " saw " + answer.asString());
        }
        assertThat(wrong).isEmpty();
    }

    /// Operators look after both. An address that names the other tenant is repeated in a refusal, and in the tenant's
    /// own log of what its callers were refused.
    private static boolean sawTheOther(Row row, String caller, String answer) {
        if (caller.startsWith("rival")) return answer.contains(World.FIRST);
        boolean repeated = row.path().contains("{rival}") || row.operation().equals("listAudit");
        return !caller.equals("operator") && !repeated && answer.contains(World.RIVAL);
    }

    private Response answer(Row row, String caller) {
        RequestSpecification request =
                world.as(caller).header("Prefer", "wait=0").urlEncodingEnabled(false);
        if (row.body().equals("@bundle")) {
            request.contentType(Bodies.ZIP).body(Door.bundle());
        } else if (!row.body().isEmpty()) {
            request.body(world.told(row.body()));
        }
        return request.request(row.method(), Api.ROOT + world.told(row.path()));
    }
}

package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cupel.EmbeddedDatabase;
import dev.cupel.access.Tenants;
import dev.cupel.domain.Content;
import dev.cupel.store.Courses;
import dev.cupel.store.Versions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Every operation of the description with everything odd that can be sent to it: refused in words, never a 5xx.
/// `-Dcupel.fuzz.tries=` for more, `-Dcupel.fuzz.seed=` for others.
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ApiFuzzIT {
    private static final long SEED = Long.getLong("cupel.fuzz.seed", 20_270_131L);
    private static final int TRIES = Integer.getInteger("cupel.fuzz.tries", 30);
    private static final int CLIENTS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Courses courses;

    @Inject
    Versions versions;

    @Inject
    Marks marks;

    private final Random random = new Random(SEED);

    @Test
    void nothing_that_is_sent_makes_us_fail() throws IOException, InterruptedException, ExecutionException {
        List<Probe> probes = probes();
        List<String> faults = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient();
                var pool = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Optional<String>>> answers = probes.stream()
                    .map(probe -> pool.submit(() -> fault(client, probe)))
                    .toList();
            for (Future<Optional<String>> answer : answers) answer.get().ifPresent(faults::add);
        }
        assertThat(probes).hasSizeGreaterThan(5_000);
        assertThat(faults.stream().limit(20))
                .as("%d of %d requests, seed %d", faults.size(), probes.size(), SEED)
                .isEmpty();
    }

    /// With a key that may do everything, and each fourth without one as well.
    private List<Probe> probes() throws IOException {
        Map<String, String> known = known();
        List<Probe> probes = new ArrayList<>();
        JsonNode api = JSON.readTree(RestAssured.get("/q/openapi?format=json").asString());
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (!operation.getValue().has("operationId")) return;
                    Probe good = good(path.getKey(), operation.getKey(), operation.getValue(), known);
                    probes.addAll(new Mutations(good, operation.getValue(), random, TRIES).all());
                }));
        List<Probe> all = new ArrayList<>(probes);
        for (int i = 0; i < probes.size(); i += 4) all.add(probes.get(i).withoutKey());
        return all;
    }

    /// What there is to ask for, by the name in a path or by the noun before `{id}`.
    private Map<String, String> known() {
        String course = Door.newCourse("public");
        Door.upload(course, "sum");
        Door.publish(versions, courses.find(Tenants.MAIN, course).orElseThrow(), "sum");
        String submission = Door.admin()
                .body(Door.work())
                .post(Door.assignment(course, "sum") + "/submissions")
                .path("id");
        marks.give(submission);
        String run = Door.admin()
                .header("Prefer", "wait=0")
                .body(Map.of("language", "python", "files", Map.of("main.py", "")))
                .post(Api.RUNS)
                .path("id");
        return Map.of(
                "course",
                course,
                "assignment",
                "sum",
                "version",
                "1",
                "test",
                "two numbers",
                "submissions",
                submission,
                "runs",
                run);
    }

    private Probe good(String path, String method, JsonNode operation, Map<String, String> known) {
        Map<String, String> values = new TreeMap<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (!parameter.path("in").asText().equals("path")) continue;
            String name = parameter.path("name").asText();
            String noun = path.replaceFirst("/\\{id}.*", "").replaceFirst(".*/", "");
            values.put(name, known.getOrDefault(name.equals("id") ? noun : name, "x"));
        }
        Map<String, String> headers =
                new TreeMap<>(Map.of("Authorization", "Bearer " + Door.adminKey(), "Prefer", "wait=0"));
        byte[] body = new byte[0];
        JsonNode content = operation.path("requestBody").path("content");
        if (content.has("application/json")) {
            headers.put("Content-Type", "application/json");
            body = content.path("application/json").path("example").toString().getBytes(StandardCharsets.UTF_8);
        } else if (content.has(Bodies.ZIP)) {
            headers.put("Content-Type", Bodies.ZIP);
            body = Door.bundle();
        }
        return new Probe(
                "good",
                operation.path("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                values,
                Map.of(),
                headers,
                Content.of(body));
    }

    private static Optional<String> fault(HttpClient client, Probe probe) throws IOException, InterruptedException {
        var request = probe.request("http://localhost:" + RestAssured.port);
        HttpResponse<String> answer;
        try {
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return Optional.of(probe + " got no answer: " + e);
        }
        return Optional.ofNullable(fault(answer))
                .map(fault -> probe + " got " + answer.statusCode() + ", " + fault + ": "
                        + answer.body().substring(0, Math.min(400, answer.body().length())));
    }

    private static @org.jspecify.annotations.Nullable String fault(HttpResponse<String> answer) {
        int status = answer.statusCode();
        String body = answer.body();
        if (status >= 500) return "our failure";
        if (body.contains("\tat ") || body.contains("dev.cupel.") || body.contains("java.lang.")) return "our insides";
        if (status < 400 || status == 414 || status == 431) return null;
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith(Problem.TYPE)) return "no problem+json";
        try {
            return JSON.readTree(body).path("status").asInt() == status ? null : "another status inside";
        } catch (IOException _) {
            return "no JSON";
        }
    }
}

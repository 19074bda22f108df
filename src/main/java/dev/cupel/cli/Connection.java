package dev.cupel.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Speaks to a service, as the holder of a key. Follows no redirects: the key is for this address alone.
final class Connection {
    /// How long a service is asked to wait for an outcome at a time; between two such waits we say how far it is.
    static final int WAIT_SECONDS = 10;

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final URI base;
    private final Optional<ServiceKey> key;

    Connection(URI base, Optional<ServiceKey> key) {
        this.base = base;
        this.key = key;
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode put(String path, Body body) {
        return send(request(path).header("Content-Type", body.type()).PUT(body.publisher()));
    }

    /// Under a name of its own, so that it is done once however often something on the way repeats it.
    JsonNode post(String path, Body body) {
        return send(request(path)
                .header("Content-Type", body.type())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Prefer", "wait=" + WAIT_SECONDS)
                .POST(body.publisher()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(ANSWER).header("Accept", "application/json");
        key.ifPresent(known -> request.header("Authorization", "Bearer " + known.secret()));
        return request;
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            JsonNode body = json(answer.body());
            if (answer.statusCode() / 100 == 2 && body.isObject()) return body;
            throw Problems.of(base, answer.statusCode(), body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new Unreachable("No answer from " + base + " (" + why + ").");
        }
    }

    private static JsonNode json(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JsonProcessingException _) {
            return MissingNode.getInstance();
        }
    }
}

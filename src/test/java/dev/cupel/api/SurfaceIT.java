package dev.cupel.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.cupel.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for all of HTTP: the headers of every answer, and a limit on everything that is sent.
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class SurfaceIT {
    private static final String COURSES = "POST /api/v1/courses HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    private static final String FILE = "Content-Disposition: form-data; name=\"files\"; filename=\"%s\"";
    private static final String LEARNER = "Content-Disposition: form-data; name=\"learner\"";

    private String submissions = "";

    @BeforeEach
    void aCourse() {
        submissions = Door.assignment(Door.newCourse("public"), "sum") + "/submissions";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/courses",
                "/nope",
                "/problems/busy",
                "/q/openapi",
                "/q/health/live",
                "/q/metrics",
                "/q/x"
            })
    void every_answer_says_that_no_browser_may_run_frame_guess_or_keep_it(String path) {
        Response answer = Door.anyone()
                .accept("*/*")
                .header("Origin", "https://evil.example.org")
                .get(path);
        answer.then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", org.hamcrest.Matchers.startsWith("default-src 'none'"));
        assertThat(answer.headers().asList())
                .extracting(header -> header.getName().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("server", "x-powered-by", "strict-transport-security")
                .noneMatch(name -> name.startsWith("access-control-"));
    }

    @Test
    void a_preflight_is_granted_nothing() {
        Response answer = Door.anyone()
                .header("Origin", "https://evil.example.org")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/courses");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void the_head_of_a_request_has_limits() throws IOException {
        assertThat(raw("GET /api/v1/courses?x=" + "a".repeat(5_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .contains(" 414 ");
        assertThat(raw("GET /api/v1/courses HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"))
                .contains(" 431 ");
        String many =
                IntStream.range(0, 3_000).mapToObj(i -> "X" + i + ": a\r\n").collect(Collectors.joining());
        assertThat(raw("GET /api/v1/courses HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + many + "\r\n"))
                .contains(" 431 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: abc\r\n\r\n{}",
                "Content-Length: -5\r\n\r\n{}",
                "Content-Length: 99999999999999999999\r\n\r\n{}",
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
            })
    void lengths_that_can_be_read_in_two_ways_are_refused(String rest) throws IOException {
        assertThat(raw(COURSES + "Content-Type: application/json\r\n" + rest)).contains(" 400 ");
    }

    @Test
    void a_body_has_a_limit_also_where_it_does_not_say_its_length() throws IOException {
        String head = """
                POST %s HTTP/1.1\r
                Host: x\r
                Connection: close\r
                Authorization: Bearer %s\r
                Content-Type: %s\r
                Transfer-Encoding: chunked\r
                \r
                """;
        String json = head.formatted("/api/v1/courses", Door.adminKey(), "application/json");
        assertThat(raw(json + chunked("{\"slug\": \"" + "x".repeat(3 << 20))))
                .contains(" 413 ")
                .contains("problem+json");
        String form = head.formatted(submissions, Door.adminKey(), "multipart/form-data; boundary=B");
        assertThat(raw(form + chunked(form(LEARNER, "ada", FILE.formatted("sum.py"), "x".repeat(12 << 20)))))
                .contains(" 413 ")
                .contains("problem+json");
    }

    @Test
    void json_has_a_depth_and_its_parts_have_lengths() {
        refused("[".repeat(50) + "]".repeat(50), 400);
        refused("{\"slug\": " + "{\"a\":".repeat(50) + "1" + "}".repeat(51), 400);
        refused("{\"slug\": " + "9".repeat(500) + "}", 400);
        refused("{\"" + "x".repeat(5_000) + "\": 1}", 400);
        refused("{\"title\": [" + "1,".repeat(210_000) + "1]}", 400);
    }

    private static void refused(String body, int status) {
        Door.admin()
                .body(body)
                .post("/api/v1/courses")
                .then()
                .statusCode(status)
                .contentType(Problem.TYPE)
                .body("detail", not(equalTo("")));
    }

    @Test
    void a_form_has_only_so_many_parts_and_each_is_as_the_parts_of_a_form_are() {
        String[] many = IntStream.range(0, 400)
                .boxed()
                .flatMap(i -> List.of(FILE.formatted("f" + i + ".py"), "x").stream())
                .toArray(String[]::new);
        badForm(form(many), 400);
        badForm(form(LEARNER, "x".repeat(100_000)), 413);
        badForm(form("Content-Disposition: form-data", "x"), 400);
        badForm(form("X: y", "x"), 400);
        badForm(form(LEARNER + "\r\nContent-Type: text/plain; charset=nope", "x"), 400);
        badForm(form(LEARNER, "ada", LEARNER, "bob", FILE.formatted("sum.py"), "x"), 400);
        badForm("--B\r\nhello", 400);
        badForm("nonsense", 400);
    }

    private void badForm(String body, int status) {
        Door.admin()
                .contentType("multipart/form-data; boundary=B")
                .body(body.getBytes(ISO_8859_1))
                .post(submissions)
                .then()
                .statusCode(status)
                .contentType(Problem.TYPE);
    }

    private static String form(String... headsAndContents) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < headsAndContents.length; i += 2) {
            form.append("--B\r\n").append(headsAndContents[i]).append("\r\n\r\n");
            form.append(headsAndContents[i + 1]).append("\r\n");
        }
        return form.append("--B--\r\n").toString();
    }

    private static String chunked(String body) {
        StringBuilder chunks = new StringBuilder();
        for (int at = 0; at < body.length(); at += 1 << 16) {
            String chunk = body.substring(at, Math.min(body.length(), at + (1 << 16)));
            chunks.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        return chunks.append("0\r\n\r\n").toString();
    }

    /// All that is answered until the other side closes; it may do so while we still send.
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            Thread sending = Thread.startVirtualThread(() -> {
                try {
                    socket.getOutputStream().write(request.getBytes(ISO_8859_1));
                } catch (IOException _) {
                    // refused before it was read to the end
                }
            });
            StringBuilder answer = new StringBuilder();
            try {
                byte[] buffer = new byte[4096];
                for (int read; (read = socket.getInputStream().read(buffer)) > 0; ) {
                    answer.append(new String(buffer, 0, read, ISO_8859_1));
                }
            } catch (IOException _) {
                // reset; what came before counts
            }
            sending.interrupt();
            return answer.toString();
        }
    }
}

package dev.cupel;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The built jar as an operator runs it: a process of its own with a data folder, reached over HTTP only.
final class RunningCupel implements AutoCloseable {
    static final String KEY = "cupel_for_the_integration_tests";
    private static final Duration START = Duration.ofMinutes(4);

    private final Process process;
    private final int port;
    private final Path log;

    private RunningCupel(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static RunningCupel start(Path dataDir) {
        return start(dataDir, Map.of());
    }

    /// @param settings environment variables on top of the usual ones
    static RunningCupel start(Path dataDir, Map<String, String> settings) {
        RunningCupel cupel = begin(dataDir, settings);
        try {
            await("ready, see " + cupel.log)
                    .atMost(START)
                    .ignoreException(ConnectException.class)
                    .until(() -> cupel.isReadyOrDead());
            return cupel;
        } catch (RuntimeException e) {
            cupel.kill();
            throw e;
        }
    }

    /// Starts it without waiting until it is ready.
    static RunningCupel begin(Path dataDir, Map<String, String> settings) {
        try {
            int port = freePort();
            Path log = Files.createDirectories(Path.of("target", "it-logs"))
                    .resolve(dataDir.getFileName() + "-" + port + ".log");
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-jar",
                            System.getProperty("cupel.jar"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            // Bundles are tried briefly; the gate has tests of its own.
            Map<String, String> environment = new HashMap<>(Map.of(
                    "CUPEL_VALIDATION_REPETITIONS",
                    "1",
                    "CUPEL_VALIDATION_MUTANTS",
                    "0",
                    "CUPEL_DATA_DIR",
                    dataDir.toString(),
                    "CUPEL_ADMIN_KEY",
                    KEY,
                    "CUPEL_SANDBOX_WORKER",
                    dataDir.toString(),
                    "QUARKUS_HTTP_PORT",
                    Integer.toString(port)));
            environment.putAll(settings);
            builder.environment().putAll(environment);
            return new RunningCupel(builder.start(), port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReadyOrDead() throws IOException {
        if (!process.isAlive()) throw new IllegalStateException("it ended:\n" + log());
        return given().baseUri(url()).get("/q/health/ready").statusCode() == 200;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /// The process id.
    long pid() {
        return process.pid();
    }

    /// A request with the admin's key.
    RequestSpecification asAdmin() {
        return as(KEY);
    }

    RequestSpecification as(String key) {
        return given().spec(new RequestSpecBuilder()
                .setBaseUri(url())
                .setBasePath("/api/v1")
                .addHeader("Authorization", "Bearer " + key)
                .build());
    }

    void createCourse(String slug) {
        asAdmin()
                .contentType("application/json")
                .body(Map.of("slug", slug, "title", slug, "visibility", "public"))
                .post("/courses")
                .then()
                .statusCode(201);
    }

    /// Uploads a bundle's folder and waits for its validation.
    Response put(String course, String assignment, Path folder) {
        return asAdmin()
                .contentType("application/zip")
                .body(zip(folder))
                .put("/courses/{course}/assignments/{assignment}?wait=60", course, assignment);
    }

    /// Hands in and waits for the grade.
    Response submit(String course, String assignment, String learner, String language, Map<String, String> files) {
        return asAdmin()
                .contentType("application/json")
                .header("Prefer", "wait=60")
                .body(Map.of("learner", learner, "language", language, "files", files))
                .post("/courses/{course}/assignments/{assignment}/submissions", course, assignment);
    }

    static byte[] zip(Path folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> entries = Files.walk(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> files(Path folder) {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `kill -9`: nobody gets to tidy up.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// SIGTERM, and waits for the end.
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        stop();
    }

    /// The sandboxes' containers, running or not, of the services with this data folder; other tests have theirs.
    static List<String> sandboxes(Path dataDir) {
        try {
            Process docker =
                    new ProcessBuilder("docker", "ps", "-aq", "--filter", "label=cupel.worker=" + dataDir).start();
            return new String(docker.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

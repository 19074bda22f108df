package dev.cupel;

import static org.awaitility.Awaitility.await;

import dev.cupel.AttackOutcome.Seen;
import dev.cupel.domain.Content;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/// One service on one runtime, attacked a few at a time, each attack followed by a plain submission. After
/// every few the machine is looked over for what they left.
final class Siege implements AutoCloseable {
    private static final String COURSE = "hostile";
    private static final int AT_ONCE = 4;
    private static final int FEW = 8;
    private static final Duration AT_MOST = Duration.ofMinutes(4);

    /// Without a pool nothing may be left; with one, what waits in it. The isolation is the same.
    private static final String POOL = Boolean.getBoolean("hostile.pool") ? "3G" : "0";

    private static final Duration TO_VANISH = Duration.ofSeconds(20);

    /// Without KVM gVisor's system calls take several times as long, and so do builds.
    private static final int GVISOR_TIMES = 3;

    private final String runtime;
    private final RunningCupel cupel;
    private final String platform;
    private final AttackedHost host;
    private final Map<String, String> plain;

    private Siege(String runtime, RunningCupel cupel, String platform, AttackedHost host, Map<String, String> plain) {
        this.runtime = runtime;
        this.cupel = cupel;
        this.platform = platform;
        this.host = host;
        this.plain = plain;
    }

    static Siege begin(String runtime, Path folder) throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        String worker = "hostile-" + runtime + "-" + ProcessHandle.current().pid();
        RunningCupel cupel = RunningCupel.start(
                data(folder, runtime),
                Map.of(
                        "CUPEL_POOL_MEMORY",
                        POOL,
                        "CUPEL_SANDBOX_RUNTIME",
                        runtime,
                        "CUPEL_SANDBOX_WORKER",
                        worker,
                        "CUPEL_QUEUE_SLOTS",
                        Integer.toString(AT_ONCE),
                        "CUPEL_PLANTED",
                        "planted-secret",
                        "JAVA_TOOL_OPTIONS",
                        "-Djava.io.tmpdir=" + temporary));
        try {
            return prepare(cupel, runtime, worker, folder);
        } catch (RuntimeException | IOException e) {
            cupel.close();
            throw e;
        }
    }

    private static Siege prepare(RunningCupel cupel, String runtime, String worker, Path folder) throws IOException {
        cupel.createCourse(COURSE);
        Path assignments = Attack.FOLDER.resolve("assignments");
        for (Path bundle : folders(assignments)) {
            String name = bundle.getFileName().toString();
            Path scaled = runtime.equals("runsc")
                    ? slower(bundle, folder.resolve("bundles").resolve(name))
                    : bundle;
            Response put = cupel.put(COURSE, name, scaled);
            await(name).atMost(AT_MOST).until(() -> state(cupel, name), state -> !state.equals("validating"));
            if (!state(cupel, name).equals("ready")) throw new IllegalStateException(put.asPrettyString());
        }
        String platform = cupel.asAdmin()
                .contentType("application/json")
                .body(Map.of("role", "platform", "name", "lms"))
                .post("/keys")
                .path("secret");
        Map<String, String> plain = RunningCupel.files(assignments.resolve("io/solutions/good"));
        cupel.submit(COURSE, "io", "ada", "python", plain).then().statusCode(201);
        AttackedHost host =
                new AttackedHost(worker, cupel.pid(), List.of(data(folder, runtime), folder.resolve("tmp")));
        return new Siege(runtime, cupel, platform, host, plain);
    }

    private static Path data(Path folder, String runtime) {
        return folder.resolve("hostile-" + runtime);
    }

    List<AttackOutcome> survive(List<Attack> attacks) {
        List<AttackOutcome> outcomes = new ArrayList<>();
        try (ExecutorService learners = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int from = 0; from < attacks.size(); from += FEW) {
                List<Future<AttackOutcome>> few = new ArrayList<>();
                for (Attack attack : attacks.subList(from, Math.min(attacks.size(), from + FEW))) {
                    few.add(learners.submit(() -> survive(attack)));
                }
                List<AttackOutcome> ended = few.stream().map(Siege::result).toList();
                List<String> left = left();
                ended.forEach(outcome -> outcomes.add(outcome.leaving(left)));
            }
        }
        return outcomes;
    }

    private AttackOutcome survive(Attack attack) {
        List<String> faults = new ArrayList<>();
        Seen seen = hurl(attack, faults);
        JsonPath after = settled(cupel.submit(COURSE, "io", "after " + attack.name(), "python", plain))
                .jsonPath();
        if (!"passed".equals(after.getString("verdict"))) {
            faults.add("the plain submission after it: " + after.prettify());
        }
        return AttackOutcome.of(attack, runtime, seen, faults);
    }

    private Seen hurl(Attack attack, List<String> faults) {
        long start = System.nanoTime();
        Response answer = settled(handIn(attack));
        long millis = (System.nanoTime() - start) / 1_000_000;
        AttackJudge judge = new AttackJudge(attack, runtime, millis, faults);
        if (answer.statusCode() >= 400) return judge.refused(answer);
        return judge.settled(answer, cupel.as(platform).get("/submissions/{id}", answer.<String>path("id")));
    }

    private Response handIn(Attack attack) {
        Content archive = attack.archive();
        if (archive == null) {
            return cupel.submit(COURSE, attack.assignment(), attack.name(), attack.language(), attack.files());
        }
        return cupel.asAdmin()
                .multiPart("learner", attack.name())
                .multiPart("language", attack.language())
                .multiPart("archive", "work.zip", archive.bytes(), "application/zip")
                .post("/courses/{course}/assignments/{assignment}/submissions", COURSE, attack.assignment());
    }

    /// The answer once there is nothing left to wait for.
    private Response settled(Response answer) {
        if (answer.statusCode() != 202) return answer;
        String id = answer.path("id");
        return await("the grade of " + id)
                .atMost(AT_MOST)
                .until(
                        () -> cupel.asAdmin().get("/submissions/{id}?wait=30", id),
                        now -> !List.of("queued", "running").contains(now.<String>path("state")));
    }

    /// What is still there when everything had time to go.
    private List<String> left() {
        AtomicReference<List<String>> left = new AtomicReference<>(List.of());
        try {
            await().atMost(TO_VANISH).pollInterval(Duration.ofMillis(200)).until(() -> {
                left.set(host.left());
                return left.get().isEmpty();
            });
        } catch (ConditionTimeoutException e) {
            return left.get();
        }
        return List.of();
    }

    private static AttackOutcome result(Future<AttackOutcome> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String state(RunningCupel cupel, String assignment) {
        return cupel.asAdmin()
                .get("/courses/{course}/assignments/{assignment}/versions/1", COURSE, assignment)
                .path("state");
    }

    /// The bundle with all its times multiplied.
    private static Path slower(Path bundle, Path into) throws IOException {
        try (Stream<Path> entries = Files.walk(bundle)) {
            for (Path entry : entries.toList()) {
                Path copy = into.resolve(bundle.relativize(entry));
                if (Files.isDirectory(entry)) Files.createDirectories(copy);
                else Files.copy(entry, copy);
            }
        }
        Path yaml = into.resolve("assignment.yaml");
        String slower = Pattern.compile("(cpu|wall): (\\d+)s")
                .matcher(Files.readString(yaml))
                .replaceAll(time -> time.group(1) + ": " + GVISOR_TIMES * Integer.parseInt(time.group(2)) + "s");
        Files.writeString(yaml, slower);
        return into;
    }

    private static List<Path> folders(Path of) throws IOException {
        try (Stream<Path> entries = Files.list(of)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Override
    public void close() {
        cupel.close();
    }
}

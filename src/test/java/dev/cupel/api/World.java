package dev.cupel.api;

import dev.cupel.access.Secret;
import dev.cupel.access.Tenants;
import dev.cupel.domain.Role;
import dev.cupel.store.Courses;
import dev.cupel.store.Keys;
import dev.cupel.store.Versions;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/// Two tenants with courses, work and callers of every kind, as [OperationsMatrixIT] needs them. In
/// everything that each of them has is a mark that nobody of the other may ever see.
@ApplicationScoped
class World {
    static final String FIRST = "okapi";
    static final String RIVAL = "quagga";

    private final Courses courses;
    private final Versions versions;
    private final Keys keys;
    private final Marks marks;
    private final Clock clock;
    private final Map<String, Supplier<String>> callers = new HashMap<>();
    private final Map<String, Supplier<String>> names = new HashMap<>();

    World(Courses courses, Versions versions, Keys keys, Marks marks, Clock clock) {
        this.courses = courses;
        this.versions = versions;
        this.keys = keys;
        this.marks = marks;
        this.clock = clock;
    }

    void make() {
        if (!names.isEmpty()) return;
        String course = course(Door.admin(), "private");
        String other = course(Door.admin(), "private");
        String open = course(Door.admin(), "public");
        publish(course);
        publish(open);
        String platform = key(Door.admin(), Map.of("role", "platform"));
        callersOfTheFirst(course, other, platform);
        name("course", course);
        name("other", other);
        name("open", open);
        name("submission", graded(course));
        names.put("waiting", () -> submission(course));
        name("run", run(platform));
        names.put("key", () -> Door.newKeyId("platform", FIRST));
        names.put("operator-key", () -> Door.newKeyId("operator", FIRST));
        names.put("new", () -> "n" + UUID.randomUUID());
        rivals();
    }

    private void callersOfTheFirst(String course, String other, String platform) {
        caller("garbage", "cupel_garbage");
        caller("expired", expired());
        caller("revoked", revoked());
        callers.put("ada", () -> Door.token(platform, "ada", course));
        callers.put("bob", () -> Door.token(platform, "bob", course));
        callers.put("eve", () -> Door.token(platform, "eve", other));
        caller("teacher", key(Door.admin(), Map.of("role", "instructor", "course", course)));
        caller("neighbour", key(Door.admin(), Map.of("role", "instructor", "course", other)));
        caller("head", key(Door.admin(), Map.of("role", "instructor")));
        caller("platform", platform);
        caller("bound", key(Door.admin(), Map.of("role", "platform", "course", other)));
        caller("admin", key(Door.admin(), Map.of("role", "admin")));
        caller("operator", Door.adminKey());
    }

    private void rivals() {
        String rival = RIVAL + "-" + UUID.randomUUID();
        name("rival", rival);
        String admin = Door.newTenant(rival);
        String platform = key(Door.with(admin), Map.of("role", "platform"));
        String course = course(Door.with(admin), "private");
        caller("rival-admin", admin);
        caller("rival-platform", platform);
        caller("rival-head", key(Door.with(admin), Map.of("role", "instructor")));
        callers.put("rival-learner", () -> Door.token(platform, "ada", course));
    }

    private void caller(String name, String key) {
        callers.put(name, () -> key);
    }

    private void name(String name, String value) {
        names.put(name, () -> value);
    }

    /// A request of theirs.
    RequestSpecification as(String caller) {
        return caller.equals("anyone")
                ? Door.anyone()
                : Door.with(Objects.requireNonNull(callers.get(caller)).get());
    }

    /// A text with its names in braces replaced.
    String told(String text) {
        String told = text;
        for (var name : names.entrySet()) {
            String braced = "{" + name.getKey() + "}";
            if (told.contains(braced))
                told = told.replace(braced, name.getValue().get());
        }
        return told;
    }

    private String mark() {
        return names.containsKey("rival") ? RIVAL : FIRST;
    }

    private String course(RequestSpecification as, String visibility) {
        String slug = "c" + UUID.randomUUID();
        as.body(Map.of("slug", slug, "title", mark(), "visibility", visibility))
                .post(Api.COURSES)
                .then()
                .statusCode(201);
        return slug;
    }

    private void publish(String course) {
        Door.upload(course, "sum");
        Door.publish(versions, courses.find(Tenants.MAIN, course).orElseThrow(), "sum");
    }

    private String key(RequestSpecification as, Map<String, String> body) {
        Map<String, String> named = new HashMap<>(body);
        named.put("name", mark());
        return as.body(named).post(Api.KEYS).then().statusCode(201).extract().path("secret");
    }

    private String expired() {
        Secret secret = Secret.fresh();
        Instant now = clock.instant();
        Instant past = now.minus(Duration.ofMinutes(1));
        UUID id = UUID.randomUUID();
        keys.add(Keys.Key.fresh(id, Tenants.MAIN, Role.ADMIN, FIRST, null, now, past), secret.hash());
        return secret.value();
    }

    private static String revoked() {
        var made = Door.admin().body(Map.of("role", "admin", "name", FIRST)).post(Api.KEYS);
        Door.admin().delete(Api.KEYS + "/" + made.path("id")).then().statusCode(204);
        return made.path("secret");
    }

    private static String submission(String course) {
        return Door.admin()
                .body(Map.of("learner", "ada", "files", Map.of("sum.py", "# " + FIRST)))
                .post(Door.assignment(course, "sum") + "/submissions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private String graded(String course) {
        String id = submission(course);
        marks.give(id);
        return id;
    }

    private static String run(String platform) {
        return Door.with(platform)
                .header("Prefer", "wait=0")
                .body(Map.of("language", "python", "files", Map.of("a.py", "# " + FIRST)))
                .post(Api.RUNS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}

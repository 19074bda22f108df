package dev.cupel.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.Samples;
import dev.cupel.bundle.Archive;
import dev.cupel.bundle.ArchiveLimits;
import dev.cupel.domain.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/// Every way in which one good request is made a bad one.
record Mutations(Probe good, JsonNode described, Random random, int tries) {
    private static final String HERE = "@here@";

    List<Probe> all() {
        List<Probe> all = new ArrayList<>();
        all.add(good);
        for (JsonNode parameter : described.path("parameters")) parameter(parameter, all);
        for (String type : Odd.MEDIA_TYPES) {
            all.add(good.withHeader("Accept", type));
            if (good.body().size() > 0) all.add(good.withHeader("Content-Type", type));
        }
        for (String key : List.of("Bearer", "Bearer ", "Bearer x y", "Basic YTpi", "Bearer " + "x".repeat(3_000))) {
            all.add(good.withHeader("Authorization", key));
        }
        described.path("requestBody").path("content").properties().forEach(type -> {
            if (type.getKey().equals("application/json")) json(type.getValue().path("example"), all);
            if (type.getKey().startsWith("multipart/")) form(all);
            if (type.getKey().equals(Bodies.ZIP)) zip(all);
        });
        return all;
    }

    private void parameter(JsonNode parameter, List<Probe> all) {
        String name = parameter.path("name").asText();
        for (String odd : Odd.TEXTS) {
            switch (parameter.path("in").asText()) {
                case "path" -> all.add(good.withPath(name, odd));
                case "query" -> all.add(good.withQuery(name, odd));
                default -> header(name, odd, all);
            }
        }
    }

    /// What no client can send is left out; so is what only makes the caller wait.
    private void header(String name, String odd, List<Probe> all) {
        if (!odd.matches("[\\x20-\\x7e]*")) return;
        all.add(good.withHeader(name, odd).withBody("{}, header " + name + "=" + odd, new byte[] {'{', '}'}));
        if (!name.equals("Prefer")) all.add(good.withHeader(name, odd));
    }

    private void json(JsonNode example, List<Probe> all) {
        for (String odd : Odd.BODIES) all.add(good.withBody("all of it", odd));
        JsonNode copy = example.deepCopy();
        fields(copy, copy, all);
        for (int i = 0; i < tries; i++)
            all.add(good.withBody("shaken", Odd.shaken(good.body().bytes(), random)));
    }

    /// Each place of the example: missing, of every odd value, and with one more beside it.
    private void fields(JsonNode whole, JsonNode place, List<Probe> all) {
        if (place instanceof ObjectNode object) {
            for (String name : names(object)) {
                JsonNode before = object.remove(name);
                all.add(good.withBody("without " + name, whole.toString()));
                object.put(name, HERE);
                odd(whole, name, all);
                object.set(name, before);
                fields(whole, before, all);
            }
            object.put("surplus", 1);
            all.add(good.withBody("with one field more", whole.toString()));
            object.remove("surplus");
        } else if (place instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode before = array.get(0);
            array.set(0, HERE);
            odd(whole, "an item", all);
            array.set(0, before);
        }
    }

    private void odd(JsonNode whole, String name, List<Probe> all) {
        for (String value : Odd.JSON) {
            byte[] body = whole.toString().replace("\"" + HERE + "\"", value).getBytes(StandardCharsets.UTF_8);
            all.add(good.withBody(name + " = " + Probe.shown(value), body));
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void form(List<Probe> all) {
        Probe form = good.withHeader("Content-Type", "multipart/form-data; boundary=B");
        Consumer<String> add = body -> all.add(form.withBody("form", body));
        String learner = part("name=\"learner\"", "ada");
        String file = part("name=\"files\"; filename=\"sum.py\"", "print(3)");
        add.accept(learner + file + "--B--\r\n");
        for (String odd : Odd.TEXTS) {
            add.accept(part("name=\"learner\"", odd) + file + "--B--\r\n");
            add.accept(learner + part("name=\"files\"; filename=\"" + odd + "\"", "x") + "--B--\r\n");
            add.accept(learner + part("name=\"" + odd + "\"", "x") + "--B--\r\n");
            add.accept(learner + part("name=\"archive\"; filename=\"a.zip\"", odd) + "--B--\r\n");
            add.accept(learner + part("name=\"learner\"\r\nContent-Type: " + odd, "x") + file + "--B--\r\n");
        }
        byte[] whole = (learner + file + "--B--\r\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < tries; i++) all.add(form.withBody("form shaken", Odd.shaken(whole, random)));
    }

    private static String part(String disposition, String content) {
        return "--B\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    /// Bytes that are no zip, and zips whose `assignment.yaml` is odd.
    private void zip(List<Probe> all) {
        for (String odd : Odd.TEXTS) all.add(good.withBody("no zip", odd));
        for (int i = 0; i < tries; i++)
            all.add(good.withBody("zip shaken", Odd.shaken(good.body().bytes(), random)));
        Map<String, Content> files =
                Archive.read(good.body().bytes(), ArchiveLimits.BUNDLE).files();
        String yaml = files.getOrDefault("assignment.yaml", Content.EMPTY).text();
        for (String odd : Odd.TEXTS) {
            for (String place :
                    List.of("Sum", "python", "64KiB", "sum.py", "starter/", "two numbers", "2,", "hidden")) {
                bundle(
                        yaml.replaceFirst(
                                java.util.regex.Pattern.quote(place), java.util.regex.Matcher.quoteReplacement(odd)),
                        all);
            }
        }
        for (int i = 0; i < tries; i++) {
            bundle(new String(Odd.shaken(yaml.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8), all);
        }
    }

    private void bundle(String yaml, List<Probe> all) {
        all.add(good.withBody(
                "assignment.yaml", Archive.write(Samples.tree("assignment.yaml", yaml, "starter/sum.py", ""))));
    }
}

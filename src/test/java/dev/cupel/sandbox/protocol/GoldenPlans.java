package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Step;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The steps that the golden conversations answer.
final class GoldenPlans {
    static final Limits SMALL =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(6), Bytes.mebi(64), new Bytes(16), 32);

    private GoldenPlans() {}

    static Plan of(String file) {
        return plan(file.startsWith("submission") ? submission() : endings());
    }

    static Plan plan(List<Step> steps) {
        return new Plan("sha256:0", SourceTree.EMPTY, SourceTree.EMPTY, steps);
    }

    static List<Step> endings() {
        return List.of(run("signal"), run("output"), run("wall"), run("not started"));
    }

    static List<Step> submission() {
        Map<String, Bytes> collect = new LinkedHashMap<>();
        collect.put("in.bin", new Bytes(100));
        collect.put("none", new Bytes(100));
        collect.put("pkg/none", new Bytes(100));
        collect.put("long", new Bytes(3));
        return List.of(
                step("build", Step.Place.BUILD, Map.of()),
                step("tést 1", Step.Place.SUITE_RUN, collect),
                step("dropped", Step.Place.RUN, Map.of()));
    }

    static Step run(String id) {
        return step(id, Step.Place.RUN, Map.of());
    }

    static Step step(String id, Step.Place place, Map<String, Bytes> collect) {
        return new Step(
                id, null, place, List.of("true"), Map.of(), Content.EMPTY, SourceTree.EMPTY, SMALL, false, collect);
    }
}

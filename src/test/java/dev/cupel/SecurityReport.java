package dev.cupel;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes what came of all attacks: everything as JSON, and a page to be read.
final class SecurityReport {
    private static final Path TARGET = Path.of("target");
    private static final List<String> RUNTIMES = List.of("runc", "runsc");

    private SecurityReport() {}

    static void write(List<AttackOutcome> outcomes) throws IOException {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        json.writeValue(TARGET.resolve("security-report.json").toFile(), outcomes);
        Files.writeString(TARGET.resolve("security-report.md"), page(outcomes));
    }

    private static String page(List<AttackOutcome> outcomes) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("""
                # Security report

                Every attack of `src/test/resources/hostile/`, handed in through the API of a running service as a learner would, on runc and on
                gVisor (`runsc`). Each was followed by a plain submission. `bin/security-report` measured this and wrote this page.
                """);
        facts().forEach((name, value) -> lines.add("- " + name + ": " + value));
        lines.add("");
        for (String runtime : RUNTIMES) lines.add(summary(runtime, outcomes));
        lines.add("""

                The verdict is that of the attacked run; the run after it in the same sandbox is named only where it did not pass. *forged*: the suite
                shares its process with the learner's code, so its report can be forged; SECURITY.md says what follows from that. *Its own*: gVisor is a
                kernel of its own, and what it gives away there is nothing of the host's. gVisor has no cgroup
                files inside, so limits are measured from its kernel's own counters, which tell later and less: there another limit may be named first.

                | attack | what it does | runc | gVisor | seconds |
                |---|---|---|---|---|""");
        byAttack(outcomes).forEach((attack, each) -> lines.add(row(each)));
        lines.add(
                "\n## Entries of the catalogue that are tried in another way\n\n| entries | where | why |\n|---|---|---|");
        for (String line : Files.readAllLines(Attack.FOLDER.resolve("elsewhere.txt"))) {
            if (!line.startsWith("#")) lines.add("| " + line + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        facts.put("commit", AttackedHost.output("git", "rev-parse", "--short", "HEAD"));
        facts.put("engine", "Docker " + AttackedHost.output("docker", "version", "--format", "{{.Server.Version}}"));
        facts.put("kernel", AttackedHost.output("uname", "-sr"));
        facts.put("cgroups", "version " + AttackedHost.output("docker", "info", "--format", "{{.CgroupVersion}}"));
        facts.put("runtimes", RUNTIMES.stream().map(SecurityReport::versionOf).collect(joining("; ")));
        return facts;
    }

    private static String versionOf(String runtime) {
        return AttackedHost.output(runtime, "--version").lines().findFirst().orElse("");
    }

    private static String summary(String runtime, List<AttackOutcome> outcomes) {
        List<AttackOutcome> here = of(runtime, outcomes);
        long right = here.stream().filter(AttackOutcome::isAsItMust).count();
        long left = here.stream().filter(outcome -> !outcome.left().isEmpty()).count();
        return "- on " + runtime + ": " + here.size() + " attacks, " + right
                + " ended as they must; left behind something: " + left;
    }

    private static List<AttackOutcome> of(String runtime, List<AttackOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.runtime().equals(runtime))
                .toList();
    }

    private static Map<String, List<AttackOutcome>> byAttack(List<AttackOutcome> outcomes) {
        Map<String, List<AttackOutcome>> byAttack = new TreeMap<>();
        outcomes.forEach(outcome -> byAttack.computeIfAbsent(outcome.attack(), _ -> new ArrayList<>())
                .add(outcome));
        return byAttack;
    }

    private static String row(List<AttackOutcome> each) {
        AttackOutcome first = each.getFirst();
        String seconds = RUNTIMES.stream()
                .flatMap(runtime -> of(runtime, each).stream())
                .map(outcome -> "%.1f".formatted(outcome.millis() / 1000.0))
                .collect(joining(" / "));
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        String.join(", ", first.numbers()),
                        first.what(),
                        cell("runc", each),
                        cell("runsc", each),
                        seconds);
    }

    private static String cell(String runtime, List<AttackOutcome> each) {
        return of(runtime, each).stream()
                .map(SecurityReport::inWords)
                .findFirst()
                .orElse("not tried");
    }

    private static String inWords(AttackOutcome outcome) {
        boolean forged =
                outcome.must().contains(Attack.FORGED) && outcome.verdict().equals("passed");
        boolean felt = !List.of("", "passed", outcome.verdict()).contains(outcome.work());
        return (forged ? "*forged*" : outcome.verdict())
                + (felt ? ", then " + outcome.work() : "")
                + note("flags", outcome.flags())
                + note("its own", outcome.onGvisor())
                + (outcome.isAsItMust() ? "" : " **not as it must**");
    }

    private static String note(String what, List<String> words) {
        return words.isEmpty()
                ? ""
                : " (" + what + ": " + String.join(", ", words).replace("OPEN ", "") + ")";
    }
}

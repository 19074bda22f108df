package dev.cupel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Content;
import dev.cupel.domain.Points;
import dev.cupel.domain.Referee;
import dev.cupel.domain.Referee.Protocol;
import dev.cupel.domain.Referee.Role;
import dev.cupel.domain.Rejected.Fault;
import dev.cupel.domain.SourceTree;
import dev.cupel.domain.TestCase;
import dev.cupel.domain.TestCase.Io;
import dev.cupel.domain.TestCase.JUnitCommand;
import dev.cupel.domain.TestCase.Layout;
import dev.cupel.domain.TestCase.Script;
import dev.cupel.domain.TestCase.Style;
import dev.cupel.domain.TestCase.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsReaderTest {
    private static final String HEAD = """
            title: Kinds
            languages: [python]
            submission: {files: [main.py]}
            tests:
              - name: a
            """;
    private static final SourceTree FILES = Zips.tree(
            "checkers/check.cpp", "int main() {}",
            "checkers/lib/help.h", "",
            "rules.py", "import x",
            "x.py", "",
            "solutions/main.py", "",
            "house/run", "#!/usr/bin/env -S python3 -B\n",
            "house/plain", "echo",
            "suite/run.sh", "true",
            "short.cfg", "[pycodestyle]");

    @Test
    void a_checker_comes_with_what_lies_beside_it() {
        Io io = (Io) read("    checker: {run: checkers/check.cpp, args: [strict], protocol: testlib}\n");
        assertThat(io.kind()).isEqualTo("checker");
        assertThat(io.referee(Role.CHECKER))
                .contains(new Referee(
                        Role.CHECKER,
                        Protocol.TESTLIB,
                        "cpp",
                        Zips.tree("check.cpp", "int main() {}", "lib/help.h", ""),
                        "check.cpp",
                        List.of("strict")));
    }

    @Test
    void beside_a_file_at_the_root_are_only_files() {
        Io io = (Io) read("    interactor: rules.py\n");
        Referee referee = io.referee(Role.INTERACTOR).orElseThrow();
        assertThat(referee.language()).isEqualTo("python");
        assertThat(referee.sources().files().keySet()).containsExactly("rules.py", "short.cfg", "x.py");
    }

    @Test
    void a_script_is_run_by_what_its_first_line_says() {
        Script script = (Script) read("    script: house/run\n");
        assertThat(script.command()).containsExactly("/usr/bin/env", "-S python3 -B", "run");
        assertThat(script.layout()).isEqualTo(Layout.TOGETHER);
        Script python = (Script) read("    script: {run: rules.py, layout: gradescope}\n");
        assertThat(python.command()).containsExactly("python3", "rules.py");
        assertThat(python.layout()).isEqualTo(Layout.GRADESCOPE);
    }

    @Test
    void a_command_may_report_anywhere() {
        Unit unit = (Unit) read("    unit: suite/\n    command: [sh, run.sh, \"{report}\"]\n    report: junit\n");
        assertThat(unit.command()).isEqualTo(new JUnitCommand(List.of("sh", "run.sh", "report.xml"), "report.xml"));
        Unit elsewhere = (Unit) read("    unit: suite/\n    command: [make]\n    report: {junit: out/r.xml}\n");
        assertThat(elsewhere.command()).isEqualTo(new JUnitCommand(List.of("make"), "out/r.xml"));
    }

    @Test
    void a_style_has_a_linter_of_the_language() {
        Style style = (Style) read("    points: 5\n    style: pycodestyle\n    config: short.cfg\n");
        assertThat(style.perFinding()).isEqualTo(Points.of("0.5"));
        assertThat(style.config()).isEqualTo(Content.of("[pycodestyle]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            checker: nowhere.py | there is no file `nowhere.py` in the bundle
            checker: short.cfg | `short.cfg` is a source of no language that is installed
            checker: {args: []} | `run` is missing
            checker: [x.py] | `checker` must be a path, or {run: path, args: [], protocol: cupel}
            checker: {run: x.py, protocol: icp} | `icp` is none of cupel, icpc, testlib; did you mean `icpc`?
            checker: {run: x.py, language: cobol} | `cobol` is none of c, cpp, java, javascript, python
            interactor: {run: x.py, colour: red} | unknown key `colour`
            {checker: x.py, interactor: rules.py} | a test has a checker or an interactor, not both
            {checker: x.py, compare: tokens} | `compare` does not go with a checker or interactor, which decides
            {checker: x.py, unit: suite/} | `checker` does not go with `unit`
            script: house/plain | `house/plain` must begin with a line such as `#!/bin/sh` that says what runs it
            script: {run: rules.py, layout: round} | `round` is none of together, gradescope
            script: solutions/main.py | `main.py` lies beside the script and is in `submission.files` too; learners could never hand it in
            {script: rules.py, stdin: x} | `stdin` does not go with `script`
            {unit: suite/, command: [make]} | `report: junit` is missing beside `command`
            {unit: suite/, report: junit} | `report` needs a `command` beside it
            {unit: suite/, command: [make], report: tap} | `report` must be `junit` or {junit: path/of/report.xml}
            {unit: suite/, command: [make], report: {junit: ../x}} | no path of a file
            {unit: suite/, command: [], report: junit} | an empty command
            style: pylint | python has no linter `pylint`; it has pycodestyle
            {stdout: x, perFinding: 1} | `perFinding` needs `style` beside it
            {style: pycodestyle, stdout: x} | `stdout` does not go with `style`
            """)
    void a_slip_is_told_with_its_line(String test, String fault) {
        String keys = test.startsWith("{") ? test.substring(1, test.length() - 1) : test;
        String yaml = HEAD.replace("- name: a\n", "- {name: a, " + keys + "}\n");
        List<Fault> faults = Bundles.faultsOf(FILES.with(Zips.tree("assignment.yaml", yaml)));
        assertThat(faults).anySatisfy(found -> {
            assertThat(found.pointer()).isEqualTo("assignment.yaml:5");
            assertThat(found.detail()).startsWith(fault);
        });
    }

    private static TestCase read(String keys) {
        return Bundles.read(FILES.with(Zips.tree("assignment.yaml", HEAD + keys)))
                .assignment()
                .tests()
                .getFirst();
    }
}

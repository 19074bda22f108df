package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Content;
import dev.cupel.grading.UnitReport.Claim;
import dev.cupel.grading.UnitReport.Outcome;
import dev.cupel.sandbox.StepReport.Collected;
import dev.cupel.sandbox.StepReport.Collected.State;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JUnitXmlTest {
    @Test
    void tests_are_read_from_any_depth_of_suites() {
        UnitReport report = read("""
                <?xml version="1.0"?>
                <testsuites><testsuite name="outer"><properties><property name="a" value="b"/></properties>
                  <testsuite name="inner">
                    <testcase classname="a.B" name="good" time="0.25"/>
                    <testcase classname="a.B" name="bad"><failure message="expected 1">at B.java:3</failure></testcase>
                    <testcase classname="a.B" name="odd"><error type="X">boom</error><system-out>said</system-out></testcase>
                    <testcase name="later"><skipped/></testcase>
                  </testsuite></testsuite></testsuites>
                """);
        assertThat(report.complete()).isTrue();
        assertThat(outcomes(report))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "a.B.good", Outcome.PASSED,
                        "a.B.bad", Outcome.FAILED,
                        "a.B.odd", Outcome.ERROR,
                        "later", Outcome.SKIPPED));
        assertThat(report.claims().get("a.B.bad"))
                .extracting(Claim::message, Claim::trace)
                .containsExactly("expected 1", "at B.java:3");
        assertThat(report.claims().get("a.B.odd"))
                .extracting(Claim::message, Claim::stdout)
                .containsExactly("boom", "said");
        assertThat(report.claims().get("a.B.good")).extracting(Claim::took).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void tests_of_one_name_are_numbered() {
        UnitReport report = read("<testsuite><testcase name='a'/><testcase name='a'><failure/></testcase></testsuite>");
        assertThat(outcomes(report)).isEqualTo(Map.of("a", Outcome.PASSED, "a[2]", Outcome.FAILED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disabled", "notrun", "skipped"})
    void what_did_not_run_is_skipped_though_nothing_stands_in_it(String status) {
        UnitReport report = read("<testsuite><testcase name='a' status='" + status + "'/></testsuite>");
        assertThat(outcomes(report)).isEqualTo(Map.of("a", Outcome.SKIPPED));
    }

    @Test
    void a_status_of_fail_fails() {
        UnitReport report = read("<testsuite><testcase name='a' status='fail'/></testsuite>");
        assertThat(outcomes(report)).isEqualTo(Map.of("a", Outcome.FAILED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<testsuite><testcase name='a'/>",
                "<!DOCTYPE x [<!ENTITY e 'x'>]><testsuite><testcase name='&e;'/></testsuite>",
                "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><testsuite/>",
                "<testsuite><testcase name='a'>&undefined;</testcase></testsuite>"
            })
    void what_is_not_well_formed_or_brings_entities_is_not_complete(String xml) {
        assertThat(read(xml).complete()).isFalse();
    }

    @Test
    void a_thousand_nested_elements_are_too_many() {
        assertThat(read("<a>".repeat(1000) + "</a>".repeat(1000)).complete()).isFalse();
        assertThat(read("<testcase>" + "<a>".repeat(1000) + "</a>".repeat(1000) + "</testcase>")
                        .complete())
                .isFalse();
    }

    @Test
    void a_file_that_is_missing_or_cut_says_nothing() {
        assertThat(JUnitXml.read(null).complete()).isFalse();
        Collected cut = new Collected(State.CUT, Content.of("<testsuite/>"));
        assertThat(JUnitXml.read(cut).complete()).isFalse();
    }

    private static Map<String, Outcome> outcomes(UnitReport report) {
        return report.claims().values().stream().collect(Collectors.toMap(Claim::id, Claim::outcome));
    }

    private static UnitReport read(String xml) {
        return JUnitXml.read(new Collected(State.WHOLE, Content.of(xml)));
    }
}

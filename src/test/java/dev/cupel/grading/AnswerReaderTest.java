package dev.cupel.grading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Content;
import dev.cupel.domain.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {
    private static final byte[] SOUND = """
            {"returned":{"map":[["a",{"int":"1"}],[{"float":"nan"},[null,true,"x"]]]}}
            {"threw":["KeyError","LookupError"],"message":"'k'","trace":"fact.py"}
            {"refused":"no","trace":""}
            """.getBytes(UTF_8);

    @Test
    void each_kind_of_answer_is_read() {
        assertThat(AnswerReader.read(text(SOUND)))
                .extracting(answer -> answer.getClass().getSimpleName())
                .containsExactly("Returned", "Threw", "Refused");
    }

    @Test
    void only_so_many_lines_are_read() {
        assertThat(AnswerReader.read(text("\n".repeat(100_000).getBytes(UTF_8))))
                .hasSize(1_100);
    }

    /// Noise over a sound report: as many answers as line ends, and never an exception.
    @Property(tries = 2_000)
    void whatever_is_said_it_is_an_answer_or_garbled(@ForAll byte[] noise, @ForAll int at) {
        byte[] report = SOUND.clone();
        int start = Math.floorMod(at, report.length);
        System.arraycopy(noise, 0, report, start, Math.min(noise.length, report.length - start));
        assertThat(AnswerReader.read(text(report))).hasSize(lines(report));
    }

    private static int lines(byte[] report) {
        int lines = 0;
        for (byte b : report) if (b == '\n') lines++;
        return lines;
    }

    private static Text text(byte[] bytes) {
        return new Text(Content.of(bytes), false);
    }
}

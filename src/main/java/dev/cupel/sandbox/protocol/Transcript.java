package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Content;
import dev.cupel.domain.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// What two programs said to each other, in the order in which it came by, as long as it is not too much.
final class Transcript {
    static final String PROGRAM = "> ";
    static final String PARTNER = "< ";
    private static final int MOST = 64 << 10;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private String speaker = "";
    private boolean atLineStart = true;
    private boolean cut;

    /// Each line is led by who says it; words of one speaker that come in pieces make one line.
    synchronized void add(String mark, Content words) {
        if (!speaker.equals(mark) && !atLineStart) newLine();
        speaker = mark;
        for (byte b : words.bytes()) {
            if (said.size() >= MOST) {
                cut = true;
                return;
            }
            if (atLineStart) said.writeBytes(mark.getBytes(StandardCharsets.US_ASCII));
            said.write(b);
            atLineStart = b == '\n';
        }
    }

    synchronized Text text() {
        return new Text(Content.of(said.toByteArray()), cut);
    }

    private void newLine() {
        said.write('\n');
        atLineStart = true;
    }
}

package dev.cupel.sandbox.protocol;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.sandbox.StepReport.Collected;
import dev.cupel.sandbox.StepReport.Collected.State;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes in the files that a step was asked for: those, each once, and no more of each than was allowed.
final class FileReader {
    private final Map<String, Bytes> wanted;
    private final Map<String, Collected> files = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable String last;

    FileReader(Map<String, Bytes> wanted) {
        this.wanted = wanted;
    }

    void take(Frame frame) throws ProtocolBroken {
        PayloadReader payload = new PayloadReader(frame.payload());
        State state = state(payload.u8());
        String path = payload.str().text();
        Content part = payload.str();
        payload.end();
        Bytes most = wanted.get(path);
        if (most == null) throw new ProtocolBroken("a file nobody asked for");
        if (frame.continues()) {
            if (!path.equals(last)) throw new ProtocolBroken("a file goes on that was not begun");
        } else {
            if (files.containsKey(path)) throw new ProtocolBroken("a file twice");
            bytes.reset();
        }
        last = path;
        StepReader.keep(bytes, part, most);
        files.put(path, new Collected(state, Content.of(bytes.toByteArray())));
    }

    Map<String, Collected> collected() {
        return Map.copyOf(files);
    }

    private static State state(int code) throws ProtocolBroken {
        return switch (code) {
            case 0 -> State.WHOLE;
            case 1 -> State.MISSING;
            case 2 -> State.NOT_A_FILE;
            case 3 -> State.CUT;
            default -> throw new ProtocolBroken("unknown state of a file");
        };
    }
}

package dev.cupel.yaml;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/// Turns the bytes of a YAML file into values that know their lines.
public final class YamlFile {
    private static final Bytes MAX = Bytes.mebi(1);

    private YamlFile() {}

    /// The map that the file is, or nothing after adding the fault that makes it unreadable.
    public static Optional<YamlMap> read(String name, Content content, Faults faults) {
        if (content.size() > MAX.count()) {
            faults.add(name, "larger than " + MAX);
            return Optional.empty();
        }
        return decode(name, content, faults).flatMap(text -> parse(name, text, faults));
    }

    private static Optional<String> decode(String name, Content content, Faults faults) {
        ByteBuffer bytes = ByteBuffer.wrap(content.bytes());
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            String before = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            faults.add(name, lineAt(before, before.length()), "not UTF-8; save the file in that encoding");
            return Optional.empty();
        }
    }

    private static Optional<YamlMap> parse(String name, String text, Faults faults) {
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit((int) MAX.count())
                .build();
        try {
            var events = new Parse(settings).parseString(text).iterator();
            return new YamlTree(name, faults).read(events);
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0) + 1;
            faults.add(name, line, "not well-formed YAML: " + e.getProblem());
        } catch (ReaderException e) {
            String character = "U+%04X".formatted(e.getCodePoint());
            faults.add(name, lineAt(text, e.getPosition()), "the character " + character + " is not allowed in YAML");
        }
        return Optional.empty();
    }

    private static int lineAt(String text, int index) {
        return 1 + (int) text.chars().limit(index).filter(c -> c == '\n').count();
    }
}

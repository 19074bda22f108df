package dev.cupel.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;

/// Builds values from a parser's events. Built by hand rather than composed by the library, so that depth has a limit
/// before it costs stack, and so that what one file cannot need (anchors, aliases, tags, a second document) is a fault
/// with a line.
final class YamlTree {
    private static final int MAX_DEPTH = 20;

    private final String file;
    private final Faults faults;

    YamlTree(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    Optional<YamlMap> read(Iterator<Event> events) {
        YamlValue root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (!(event instanceof NodeEvent node)) continue;
            if (root != null) throw new ParserException("a second document begins here", event.getStartMark());
            root = value(node, events, 0);
        }
        if (root instanceof YamlMap map) return Optional.of(map);
        if (root == null) faults.add(file, "the file is empty");
        else root.spot().fault("the file must be " + YamlMap.KIND + ", not " + root.kind());
        return Optional.empty();
    }

    private YamlValue value(NodeEvent event, Iterator<Event> events, int depth) {
        Spot spot = spot(event);
        if (depth > MAX_DEPTH) throw new ParserException("nested too deeply", event.getStartMark());
        event.getAnchor().ifPresent(_ -> spot.fault("anchors and aliases (&, *) are not supported"));
        return switch (event) {
            case ScalarEvent scalar -> text(scalar, spot);
            case SequenceStartEvent start -> list(start, spot, events, depth + 1);
            case CollectionStartEvent start -> map(start, spot, events, depth + 1);
            default -> new YamlText(spot, "", false); // an alias: its fault is told
        };
    }

    private YamlText text(ScalarEvent scalar, Spot spot) {
        scalar.getTag().ifPresent(tag -> spot.fault("the tag " + shown(tag) + " is not supported"));
        return new YamlText(spot, scalar.getValue(), scalar.isPlain());
    }

    private YamlList list(CollectionStartEvent start, Spot spot, Iterator<Event> events, int depth) {
        start.getTag().ifPresent(tag -> spot.fault("the tag " + shown(tag) + " is not supported"));
        List<YamlValue> items = new ArrayList<>();
        while (events.next() instanceof NodeEvent item) {
            items.add(value(item, events, depth));
        }
        return new YamlList(spot, items);
    }

    private YamlMap map(CollectionStartEvent start, Spot spot, Iterator<Event> events, int depth) {
        start.getTag().ifPresent(tag -> spot.fault("the tag " + shown(tag) + " is not supported"));
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        while (events.next() instanceof NodeEvent keyEvent) {
            YamlValue key = value(keyEvent, events, depth);
            if (!(events.next() instanceof NodeEvent valueEvent)) break;
            YamlValue value = value(valueEvent, events, depth);
            if (!(key instanceof YamlText text)) key.spot().fault("a key must be text, not " + key.kind());
            else if (entries.putIfAbsent(text.value(), new YamlMap.Entry(text, value)) != null) {
                key.spot().fault("`" + text.value() + "` stands here a second time");
            }
        }
        return new YamlMap(spot, entries);
    }

    private static String shown(String tag) {
        return tag.replace("tag:yaml.org,2002:", "!!");
    }

    private Spot spot(Event event) {
        return new Spot(file, event.getStartMark().map(Mark::getLine).orElse(0) + 1, faults);
    }
}

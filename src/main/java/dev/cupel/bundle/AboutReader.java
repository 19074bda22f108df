package dev.cupel.bundle;

import dev.cupel.domain.Points;
import dev.cupel.domain.TestCase.About;
import dev.cupel.domain.Visibility;
import dev.cupel.yaml.Nearest;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what every kind of test has, one test after the other in the order of the file.
final class AboutReader {
    static final List<String> KEYS = List.of("name", "points", "visibility", "hint", "limits", "requires");

    private static final BigDecimal MAX_POINTS = BigDecimal.valueOf(1_000_000);

    private static final Optional<Points> USUAL = Optional.of(Points.of(1));

    private final LimitsReader limits;
    private final Set<String> earlier = new HashSet<>();

    AboutReader(LimitsReader limits) {
        this.limits = limits;
    }

    /// @param sound whether it is known what the test is called and what it is worth
    record Read(About about, boolean sound) {}

    Read read(YamlMap map) {
        map.require("name");
        List<String> requires = requires(map);
        Optional<String> name = map.text("name").flatMap(Labels::read);
        name.filter(given -> !earlier.add(given))
                .ifPresent(given -> map.spotOf("name").fault("there is a test `" + given + "` already"));
        Optional<Points> points = map.has("points") ? map.text("points").flatMap(AboutReader::points) : USUAL;
        String hint = map.text("hint").map(YamlText::value).orElse(null);
        About about = new About(
                name.orElse(""), points.orElse(Points.ZERO), visibility(map), hint, limits.read(map), requires);
        return new Read(about, name.isPresent() && points.isPresent());
    }

    private static Optional<Points> points(YamlText text) {
        Optional<BigDecimal> number = text.decimal();
        number.filter(value -> value.compareTo(MAX_POINTS) > 0)
                .ifPresent(_ -> text.spot().fault("more than " + MAX_POINTS + " points"));
        return number.map(Points::new);
    }

    private static Visibility visibility(YamlMap map) {
        Optional<YamlText> written = map.text("visibility");
        if (written.filter(text -> text.value().equals("afterDue")).isPresent()) {
            map.spotOf("visibility").fault("`visibility: afterDue` is not supported yet");
            return Visibility.PUBLIC;
        }
        return written.flatMap(text -> text.oneOf(List.of(Visibility.values()), Visibility::word))
                .orElse(Visibility.PUBLIC);
    }

    private List<String> requires(YamlMap map) {
        List<YamlText> names = map.list("requires").map(YamlList::texts).orElse(List.of());
        for (YamlText name : names) {
            if (earlier.contains(name.value())) continue;
            name.spot().fault("there is no earlier test `" + name.value() + "`" + Nearest.hint(name.value(), earlier));
        }
        return names.stream().map(YamlText::value).toList();
    }
}

package dev.cupel.bundle;

import dev.cupel.domain.Assignment.HandIn;
import dev.cupel.domain.Bytes;
import dev.cupel.domain.Glob;
import dev.cupel.domain.SourceTree;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `submission`: which files a learner hands in, which of them is run, and how large they may be together.
final class HandInReader {
    private static final Bytes USUAL = Bytes.mebi(1);

    private final AssignmentLanguages languages;
    private final SourceTree given;

    HandInReader(AssignmentLanguages languages, SourceTree given) {
        this.languages = languages;
        this.given = given;
    }

    HandIn read(YamlMap root) {
        HandIn handIn = root.map("submission").map(this::handIn).orElse(new HandIn(Map.of(), Map.of(), USUAL));
        Set<String> names = AcceptedFiles.literals(handIn);
        for (String path : given.files().keySet()) {
            if (names.contains(path)) {
                root.spotOf("given").fault("`" + path + "` is given and in `submission.files` too; it can be only one");
            }
        }
        return handIn;
    }

    private HandIn handIn(YamlMap map) {
        map.only(List.of("files", "entry", "maxBytes"));
        Map<String, List<Glob>> files = new PatternsReader(languages).read(map);
        Map<String, String> entry = new EntryReader(languages, files, given).read(map);
        return new HandIn(
                files, entry, map.text("maxBytes").map(HandInReader::maxBytes).orElse(USUAL));
    }

    private static Bytes maxBytes(YamlText text) {
        Bytes bytes = text.bytes().orElse(USUAL);
        Bytes most = ArchiveLimits.SUBMISSION.total();
        if (bytes.count() == 0) text.spot().fault("`maxBytes` of 0 allows nothing");
        if (bytes.compareTo(most) > 0) text.spot().fault("`maxBytes` may be " + most + " at most");
        return bytes;
    }
}

/// Strict reading of YAML: every value knows its line, and every fault of a file is found in one pass.
///
/// May use: `domain`. Start reading at [dev.cupel.yaml.YamlFile] (bytes become values), then
/// [dev.cupel.yaml.YamlMap] (how values are asked for) and [dev.cupel.yaml.Faults] (what was wrong).
/// Why so: an author who mistyped three keys wants to hear of three, each with its line, and not of the first one three
/// times. Asking for a value adds the fault and answers nothing, so that readers go on without a word about errors.
@NullMarked
package dev.cupel.yaml;

import org.jspecify.annotations.NullMarked;

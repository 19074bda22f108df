/// What `sandbox-images/*/language.yaml` says. Nothing in Java knows a language's name.
///
/// May use: `domain`, `yaml`. Start reading at [dev.cupel.language.Language] (what one is), then
/// [dev.cupel.language.Languages] (all of them) and [dev.cupel.language.Command] (how its commands are filled in).
/// Why so: a language is a folder of data; adding one changes no Java.
@NullMarked
package dev.cupel.language;

import org.jspecify.annotations.NullMarked;

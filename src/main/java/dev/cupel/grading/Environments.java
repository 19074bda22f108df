package dev.cupel.grading;

import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.Environment;
import dev.cupel.language.Language;
import dev.cupel.sandbox.DerivedImage;
import dev.cupel.sandbox.Sandbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/// Which image an assignment is graded in: its language's, or one made from that with what the assignment needs.
///
/// Validation makes it, so that grading finds it. A worker that has not got it yet, because another one validated or
/// the
/// language's image is newer, makes it before it opens a sandbox.
@ApplicationScoped
public class Environments {
    private final Sandbox sandbox;

    public Environments(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /// @throws dev.cupel.sandbox.ImageRefused when the author asked for what cannot be had
    String image(Assignment assignment, Language language) {
        return image(assignment, language, _ -> {});
    }

    /// @param said hears what is being done, a line at a time
    String image(Assignment assignment, Language language, Consumer<String> said) {
        String base = sandbox.digestOf(language.image());
        Environment environment = assignment.environment();
        if (environment.isNone()) return base;
        return sandbox.derive(
                new DerivedImage(base, environment.packages(), environment.setup(), environment.entry()), said);
    }
}

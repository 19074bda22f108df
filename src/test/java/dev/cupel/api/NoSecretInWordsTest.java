package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.cupel.Samples;
import dev.cupel.access.Secret;
import dev.cupel.domain.Content;
import dev.cupel.domain.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoSecretInWordsTest {
    private static final String SECRET = "a_secret_word";

    @Test
    void what_holds_a_secret_or_somebodys_work_does_not_say_it() {
        UUID id = UUID.randomUUID();
        KeyView view = new KeyView(id, "admin", "x", null, Instant.EPOCH, null, null, SECRET);
        Map<String, @org.jspecify.annotations.Nullable String> files = Map.of("a.py", SECRET);
        List<Object> holders = List.of(
                new Secret(SECRET),
                new LearnerTokenResource.LearnerTokenView(SECRET, Instant.EPOCH),
                view,
                Created.now(id, "/x", view),
                new Answer(201, id, "/x", new TextNode(SECRET), false),
                new SubmissionBody("ada", "python", files),
                new RunBody("python", files, SECRET, List.of(SECRET), null),
                new SubmissionForm(Map.of()),
                Content.of(SECRET),
                Text.of(SECRET),
                Samples.tree("a.py", SECRET));
        assertThat(holders).allSatisfy(holder -> assertThat(holder.toString()).doesNotContain(SECRET));
    }
}

package dev.cupel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceTreeTest {
    private final SourceTree tree = tree(Map.of("a", "1", "b/c", "23"));

    @Test
    void has_one_digest_whatever_the_order() {
        SourceTree same = tree(Map.of("b/c", "23")).with(tree(Map.of("a", "1")));
        assertThat(same.digest()).isEqualTo(tree.digest()).startsWith("sha256:").hasSize(71);
    }

    @Test
    void has_another_digest_if_anything_moves() {
        assertThat(tree(Map.of("a", "1", "b/c", "24")).digest()).isNotEqualTo(tree.digest());
        assertThat(tree(Map.of("a", "1", "b/d", "23")).digest()).isNotEqualTo(tree.digest());
        assertThat(tree(Map.of("a", "12", "b/c", "3")).digest()).isNotEqualTo(tree.digest());
        assertThat(tree(Map.of("ab", "c")).digest())
                .isNotEqualTo(tree(Map.of("a", "bc")).digest());
        assertThat(SourceTree.EMPTY.digest()).isNotEqualTo(tree(Map.of("", "")).digest());
    }

    @Test
    void can_be_joined_narrowed_and_entered() {
        assertThat(tree.with(tree(Map.of("a", "9"))).files()).containsEntry("a", Content.of("9"));
        assertThat(tree.only(path -> path.startsWith("b")).files()).containsOnlyKeys("b/c");
        assertThat(tree.below("b").files()).containsOnlyKeys("c");
        assertThat(tree.below("a").isEmpty()).isTrue();
        assertThat(tree.size()).isEqualTo(new Bytes(3));
    }

    private static SourceTree tree(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> SourceTree.of(Map.of(text.getKey(), Content.of(text.getValue()))))
                .reduce(SourceTree.EMPTY, SourceTree::with);
    }
}

package dev.cupel.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.Samples;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.language.SampleLanguages;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutatorTest {
    private static final int ALL = 1_000;

    @Test
    void a_line_of_python_may_go_wrong_in_these_ways() {
        assertThat(lines("python", "main.py", "if a < 10 and not b:\n"))
                .containsExactlyInAnyOrder(
                        "if a <= 10 and not b:", "if a < 11 and not b:", "if a < 10 or not b:", "if a < 10 and b:");
        assertThat(lines("python", "main.py", "x = min(a, 0)\n"))
                .containsExactlyInAnyOrder("x = max(a, 0)", "x = min(a, 1)");
        assertThat(lines("python", "main.py", "print('yes')\n")).containsExactly("print('')");
    }

    @Test
    void comments_imports_and_what_stands_in_texts_are_left_alone() {
        String program = """
                #!/usr/bin/env python3
                import os  # 1 + 1
                # a < 3
                \"\"\"1 == 1\"\"\"
                """;
        assertThat(lines("python", "main.py", program)).isEmpty();
    }

    @Test
    void type_parameters_arrows_and_signs_are_no_operators() {
        assertThat(lines("java", "Main.java", "List<Integer> all = new ArrayList<>();\n"))
                .isEmpty();
        assertThat(lines("java", "Main.java", "Function<A, B> f = a -> -a;\n")).isEmpty();
        assertThat(lines("java", "Main.java", "/* i < 3 */ i++; // i == 2\n"))
                .containsExactly("/* i < 3 */ i--; // i == 2");
        assertThat(lines("java", "Main.java", "if (!done && i != 0) return true;\n"))
                .contains("if (done && i != 0) return true;", "if (!done && i == 0) return true;")
                .hasSize(5);
        assertThat(lines("java", "Main.java", "import a.b;\n@Test(timeout = 3)\npackage a;\n"))
                .isEmpty();
    }

    @Test
    void numbers_are_whole_and_by_themselves() {
        assertThat(lines("c", "main.c", "double x1 = 2.5 + y2;\n")).containsExactly("double x1 = 2.5 - y2;");
        assertThat(lines("c", "main.c", "#include <stdio.h>\nint a[9];\n")).containsExactly("int a[10];");
    }

    @Test
    void every_mutant_is_the_program_with_one_line_changed() {
        SourceTree files = Samples.tree("a.py", "x = 1 + 2\ny = x - 3\n", "b.py", "z = 4 * 5\n", "data.txt", "1 + 1\n");
        List<Mutant> mutants = Mutator.mutants(files, language("python"), ALL);
        assertThat(mutants).hasSize(8).allSatisfy(mutant -> {
            assertThat(mutant.files()).isNotEqualTo(files);
            assertThat(mutant.files().files().get("data.txt"))
                    .isEqualTo(files.files().get("data.txt"));
            String text = mutant.files().need(mutant.path()).text();
            assertThat(text.lines().toList().get(mutant.line() - 1)).isEqualTo(mutant.mutated());
        });
        assertThat(mutants.stream().map(Mutant::files)).doesNotHaveDuplicates();
    }

    @Test
    void a_few_are_spread_over_the_program_and_always_the_same() {
        StringBuilder program = new StringBuilder();
        for (int i = 0; i < 100; i++)
            program.append("x").append(i).append(" = ").append(i).append(" + 1\n");
        SourceTree files = Samples.tree("main.py", program.toString());
        List<Mutant> few = Mutator.mutants(files, language("python"), 10);
        assertThat(few).hasSize(10).isEqualTo(Mutator.mutants(files, language("python"), 10));
        assertThat(few.getFirst().line()).isLessThan(50);
        assertThat(few.getLast().line()).isGreaterThan(50);
    }

    @Test
    void a_language_that_says_nothing_of_comments_has_none() {
        assertThat(Mutator.mutants(Samples.helloPython(), Samples.python(), ALL))
                .isEmpty();
    }

    private static List<String> lines(String language, String path, String text) {
        return Mutator.mutants(Samples.tree(path, text), language(language), ALL).stream()
                .map(Mutant::mutated)
                .toList();
    }

    private static Language language(String id) {
        return SampleLanguages.five().get(id);
    }
}

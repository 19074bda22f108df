package dev.cupel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Glob;
import dev.cupel.domain.Rejected.Fault;
import dev.cupel.language.SampleLanguages;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AcceptedFilesTest {
    private final AcceptedFiles shop = new AcceptedFiles(
            SampleLanguages.five().get("java"), List.of(new Glob("shop/*.java")), Set.of("shop/CartTest.java"));

    @Test
    void are_those_that_match() {
        assertThat(shop.faultsOf(Zips.tree("shop/Cart.java", "", "shop/Item.java", "")))
                .isEmpty();
        assertThat(shop.faultsOf(Zips.tree("Cart.java", "", "shop/CartTest.java", "", "../x.java", "")))
                .containsExactly(
                        new Fault("../x.java", "empty, . or .. as a part of the path"),
                        new Fault("Cart.java", "is not asked for; hand in shop/*.java"),
                        new Fault("shop/CartTest.java", "belongs to the assignment and cannot be replaced"));
    }

    @Test
    void are_the_languages_sources_where_the_bundle_says_nothing() {
        AcceptedFiles any = new AcceptedFiles(SampleLanguages.five().get("python"), List.of(), Set.of());
        assertThat(any.faultsOf(Zips.tree("a.py", "", "deep/b.py", ""))).isEmpty();
        assertThat(any.faultsOf(Zips.tree("a.txt", "", "conftest.py", "", "A.PY", "")))
                .hasSize(3);
    }

    @Test
    void may_come_in_a_folder_of_their_own() {
        assertThat(shop.fitting(Zips.tree("me/shop/Cart.java", "")).files()).containsOnlyKeys("shop/Cart.java");
        assertThat(shop.fitting(Zips.tree("shop/Cart.java", "")).files()).containsOnlyKeys("shop/Cart.java");
        assertThat(shop.fitting(Zips.tree("me/Cart.java", "")).files()).containsOnlyKeys("me/Cart.java");
    }
}

package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cupel.domain.Value;
import dev.cupel.domain.Value.Bag;
import dev.cupel.domain.Value.Items;
import dev.cupel.domain.Value.Letters;
import dev.cupel.domain.Value.Other;
import dev.cupel.domain.Value.Pair;
import dev.cupel.domain.Value.Pairs;
import dev.cupel.domain.Value.Real;
import dev.cupel.domain.Value.Truth;
import dev.cupel.domain.Value.Whole;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property(tries = 500)
    void every_value_comes_back_as_itself(@ForAll("values") Value value) throws JsonProcessingException {
        String json = ValueJson.write(value).toString();
        assertThat(json).doesNotContain("\n");
        assertThat(ValueJson.read(JSON.readTree(json))).contains(value);
    }

    @Property(tries = 500)
    void every_value_equals_itself_unless_it_is_of_a_languages_own(@ForAll("plain") Value value) {
        assertThat(new Sameness(null).of(value, value)).isTrue();
    }

    @Test
    void what_json_has_stands_for_itself() {
        Value value = new Pairs(
                java.util.List.of(new Pair(Value.of("a"), Value.listOf(Value.NULL, new Truth(true), Value.of(-7)))),
                false);
        assertThat(ValueJson.write(value)).hasToString("""
                {"map":[["a",[null,true,{"int":"-7"}]]]}""");
        assertThat(ValueJson.write(new Real(Double.NEGATIVE_INFINITY))).hasToString("""
                {"float":"-inf"}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.5",
                "{}",
                "{\"int\":5}",
                "{\"int\":\"0x10\"}",
                "{\"int\":\"+1\"}",
                "{\"int\":\"1e3\"}",
                "{\"float\":\"Infinity\"}",
                "{\"float\":\"1d\"}",
                "{\"float\":\"\"}",
                "{\"int\":\"1\",\"float\":\"1\"}",
                "{\"number\":\"1\"}",
                "{\"map\":[[1]]}",
                "{\"map\":{\"a\":null}}",
                "{\"set\":null}",
                "[[{}]]"
            })
    void anything_else_is_no_value(String json) throws JsonProcessingException {
        assertThat(ValueJson.read(JSON.readTree(json))).isEmpty();
    }

    @Provide
    Arbitrary<Value> values() {
        return Arbitraries.oneOf(plain(), Arbitraries.strings().map(shown -> new Other("Point", shown)));
    }

    @Provide
    Arbitrary<Value> plain() {
        return nested(3);
    }

    private static Arbitrary<Value> nested(int depth) {
        Arbitrary<Value> simple = Arbitraries.oneOf(
                Arbitraries.just(Value.NULL),
                Arbitraries.of(true, false).map(Truth::new),
                Arbitraries.bigIntegers().map(Whole::new),
                Arbitraries.doubles().map(Real::new),
                Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, -0.0, Double.MIN_VALUE, Double.MAX_VALUE)
                        .map(Real::new),
                Arbitraries.strings().map(Letters::new));
        if (depth == 0) return simple;
        Arbitrary<Value> inner = nested(depth - 1);
        return Arbitraries.oneOf(
                simple,
                inner.list().ofMaxSize(4).map(Items::new),
                inner.list().ofMaxSize(4).map(Bag::new),
                Combinators.combine(Arbitraries.strings().ofMaxLength(4).map(Letters::new), inner)
                        .as((key, value) -> new Pair(key, value))
                        .list()
                        .uniqueElements(Pair::key)
                        .ofMaxSize(4)
                        .map(pairs -> new Pairs(pairs, false)));
    }
}

package dev.cupel.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cupel.domain.Comparison.Floats;
import dev.cupel.domain.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"int":"4"}                         | {"float":"4.0"}                     | true
            {"float":"4.0"}                     | {"int":"4"}                         | true
            {"int":"4"}                         | "4"                                 | false
            {"int":"1"}                         | true                                | false
            true                                | {"int":"1"}                         | false
            {"int":"0"}                         | false                               | false
            {"int":"0"}                         | null                                | false
            null                                | null                                | true
            {"float":"nan"}                     | {"float":"nan"}                     | true
            {"float":"inf"}                     | {"float":"inf"}                     | true
            {"float":"inf"}                     | {"float":"-inf"}                    | false
            {"float":"0.0"}                     | {"float":"-0.0"}                    | true
            {"int":"9007199254740993"}          | {"float":"9007199254740992"}        | false
            {"int":"9007199254740992"}          | {"float":"9007199254740992"}        | true
            {"float":"1e300"}                   | {"int":"1"}                         | false
            {"int":"1"}                         | {"float":"inf"}                     | false
            {"float":"0.3"}                     | {"float":"0.30000000000000004"}     | false
            "é"                                 | "e\\u0301"                          | false
            [{"int":"1"},{"int":"2"}]           | [{"int":"2"},{"int":"1"}]           | false
            [{"int":"1"},{"int":"2"}]           | {"set":[{"int":"2"},{"int":"1"}]}   | true
            [{"int":"1"},{"int":"1"}]           | {"set":[{"int":"1"},{"int":"2"}]}   | false
            [[{"int":"1"},{"int":"2"}]]         | {"set":[{"set":[{"float":"2"},{"int":"1"}]}]} | true
            [{"int":"1"}]                       | [{"int":"1"},{"int":"1"}]           | false
            []                                  | null                                | false
            []                                  | {"map":[]}                          | false
            {"map":[["a",null],["b",true]]}     | {"map":[["b",true],["a",null]]}     | true
            {"map":[["a",null]]}                | {"map":[["a",null],["b",null]]}     | false
            {"map":[["a",null]]}                | {"map":[["b",null]]}                | false
            {"map":[[{"int":"1"},"x"]]}         | {"map":[[{"float":"1.0"},"x"]]}     | true
            {"map":[[{"int":"1"},"x"]]}         | {"map":[["1","x"]]}                 | false
            {"map":[[{"int":"1"},"x"]]}         | {"object":[["1","x"]]}              | true
            {"map":[["1","x"]]}                 | {"map":[[{"int":"1"},"x"]]}         | false
            {"other":"T","shown":"x"}           | {"other":"T","shown":"x"}           | false
            """)
    void values_are_the_same_as_the_contract_says(String expected, String actual, boolean same)
            throws JsonProcessingException {
        assertThat(new Sameness(null).of(value(expected), value(actual))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"float":"1.0"}                        | {"float":"1.004"}                      | true
            {"float":"1.0"}                        | {"float":"1.02"}                       | false
            {"float":"1000.0"}                     | {"int":"1009"}                         | true
            {"int":"1000"}                         | {"float":"1000.001"}                   | false
            {"float":"inf"}                        | {"float":"1e308"}                      | false
            {"float":"nan"}                        | {"float":"1.0"}                        | false
            [[{"float":"1.0"}],{"int":"2"}]        | [[{"float":"0.999"}],{"int":"2"}]      | true
            {"map":[["a",{"float":"1.0"}]]}        | {"map":[["a",{"float":"1.001"}]]}      | true
            [{"float":"1.0"},{"float":"2.0"}]      | {"set":[{"float":"2.001"},{"float":"1.001"}]} | true
            [{"float":"1.0"},{"float":"2.0"}]      | {"set":[{"float":"2.001"},{"float":"2.002"}]} | false
            """)
    void a_tolerance_holds_for_numbers_inside_where_the_expected_one_is_no_whole_number(
            String expected, String actual, boolean same) throws JsonProcessingException {
        assertThat(new Sameness(new Floats(0.01, 0.01)).of(value(expected), value(actual)))
                .isEqualTo(same);
    }

    private static Value value(String json) throws JsonProcessingException {
        return ValueJson.read(JSON.readTree(json)).orElseThrow();
    }
}

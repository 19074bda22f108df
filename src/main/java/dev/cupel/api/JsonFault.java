package dev.cupel.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.cupel.domain.Rejected.Fault;
import dev.cupel.intake.Found;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with a JSON body in the caller's words: never in the names of our classes.
final class JsonFault {
    private JsonFault() {}

    static Fault of(JsonProcessingException json) {
        return switch (json) {
            case StreamConstraintsException _ ->
                new Fault(null, "The body is nested deeper, or has longer names, numbers or texts, than is read here.");
            case UnrecognizedPropertyException unknown ->
                new Fault(
                        pointer(unknown),
                        "There is no field `" + unknown.getPropertyName() + "` here; known are " + known(unknown)
                                + ".");
            case MismatchedInputException wrong ->
                new Fault(pointer(wrong), "This has to be " + kind(wrong.getTargetType()) + ".");
            case JsonMappingException wrong
            when !wrong.getPath().isEmpty() -> new Fault(pointer(wrong), "This value cannot be read.");
            default -> new Fault(null, "The body is not JSON" + where(json.getLocation()) + ".");
        };
    }

    private static String pointer(JsonMappingException json) {
        return json.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + Found.escaped(step))
                .collect(Collectors.joining());
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(name -> "`" + name + "`")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) return "something else";
        if (type == String.class) return "a string";
        if (type == boolean.class || type == Boolean.class) return "true or false";
        if (type == Instant.class) return "an instant such as 2027-01-31T23:59:00Z";
        if (type == BigDecimal.class) return "a number";
        if (type == int.class || type == Integer.class) return "a whole number";
        if (type.isArray() || Collection.class.isAssignableFrom(type)) return "a list";
        if (Map.class.isAssignableFrom(type) || type.isRecord()) return "an object";
        return "of another type";
    }

    private static String where(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 0
                ? ""
                : ": line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}

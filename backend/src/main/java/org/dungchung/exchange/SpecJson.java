package org.dungchung.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads specifications written as JSON, and says in plain words what is wrong with them. */
final class SpecJson {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final List<String> PROPERTIES = Arrays.stream(ImportSpec.class.getRecordComponents())
            .map(java.lang.reflect.RecordComponent::getName)
            .toList();

    private SpecJson() {}

    static ImportSpec read(String json) {
        try {
            ImportSpec spec = STRICT.readValue(json, ImportSpec.class);
            if (spec == null) {
                throw WrongSpec.unreadable("a JSON object is expected, and nothing was sent.");
            }
            return spec;
        } catch (UnrecognizedPropertyException e) {
            throw WrongSpec.unknownProperty(e.getPropertyName(), PROPERTIES);
        } catch (MismatchedInputException e) {
            throw e.getPath().isEmpty()
                    ? WrongSpec.unreadable("a JSON object is expected.")
                    : WrongSpec.wrongValue(path(e), words(e.getTargetType()));
        } catch (StreamReadException e) {
            throw WrongSpec.unreadable("it is no JSON from line %d, character %d on."
                    .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        } catch (JacksonException e) {
            throw WrongSpec.unreadable("it is no JSON that can be understood.");
        }
    }

    private static String path(DatabindException e) {
        return e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .collect(Collectors.joining("."));
    }

    private static String words(Class<?> type) {
        if (type == LocalDate.class) {
            return "a day, written 2025-07-01";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == Double.class) {
            return "a number";
        }
        if (type == Extent.class) {
            return "FULL or DELTA";
        }
        return Map.class.isAssignableFrom(type) ? "an object of names and texts" : "a text";
    }
}

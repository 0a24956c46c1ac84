package org.dungchung.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes fields of the attributes of a kind, from their JSON Schema: a column is called as the attribute is, or by its title in either language. */
final class AttributeFields {

    /** The column of temporary table {@code staged} in which the attributes of a row wait, as one JSON object. */
    static final String COLUMN = "attributes";

    private AttributeFields() {}

    /** @param taken names of the target's other fields, which come first */
    static List<TargetField> of(Map<String, JsonNode> attributes, Set<String> taken) {
        var fields = new ArrayList<TargetField>();
        attributes.forEach((name, schema) -> {
            if (taken.contains(name)) {
                throw new IllegalStateException("attribute " + name + " is called like a field");
            }
            fields.add(field(name, schema));
        });
        return List.copyOf(fields);
    }

    private static TargetField field(String name, JsonNode schema) {
        JsonNode title = schema.path("x-title");
        String vietnamese = title.path("vi").asString();
        String english = title.path("en").asString();
        return new TargetField(
                name,
                COLUMN,
                type(schema),
                limits(schema),
                schema.path("x-unit").stringValue(null),
                false,
                List.of(vietnamese, english),
                Map.of("vi", vietnamese, "en", english),
                EnumWords.of(schema),
                Map.of());
    }

    private static FieldType type(JsonNode schema) {
        if (schema.has("enum")) {
            return FieldType.ENUM;
        }
        return switch (schema.path("type").asString()) {
            case "integer" -> FieldType.INTEGER;
            case "number" -> FieldType.NUMBER;
            case "boolean" -> FieldType.BOOLEAN;
            default -> schema.has("format") ? FieldType.DATE : FieldType.TEXT;
        };
    }

    private static @Nullable String limits(JsonNode schema) {
        if (schema.has("enum")) {
            return String.join(
                    "|",
                    schema.path("enum").valueStream().map(JsonNode::stringValue).toList());
        }
        if (schema.has("maxLength")) {
            return schema.path("minLength").asString() + ".."
                    + schema.path("maxLength").asString();
        }
        return schema.has("minimum")
                ? schema.path("minimum").asString() + ".."
                        + schema.path("maximum").asString()
                : null;
    }
}

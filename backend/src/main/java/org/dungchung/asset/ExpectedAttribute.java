package org.dungchung.asset;

import tools.jackson.databind.JsonNode;

/** Says what the schema of an attribute expects, for people. */
final class ExpectedAttribute {

    private ExpectedAttribute() {}

    static String of(JsonNode schema) {
        if (schema.has("enum")) {
            var words = schema.path("enum").valueStream().map(JsonNode::stringValue);
            return "one of " + String.join(", ", words.toList());
        }
        if (schema.path("format").asString("").equals("date")) {
            return "a day as 2023-06-30, between 1900-01-01 and 2200-12-31";
        }
        return switch (schema.path("type").asString("")) {
            case "integer" -> "a whole number" + range(schema);
            case "number" -> "a number" + range(schema);
            case "boolean" -> "true or false";
            default -> "1 to %s characters".formatted(schema.path("maxLength").asString());
        };
    }

    private static String range(JsonNode schema) {
        String unit = schema.path("x-unit").asString("");
        return " from %s to %s%s"
                .formatted(
                        schema.path("minimum").asString(),
                        schema.path("maximum").asString(),
                        unit.isEmpty() ? "" : " " + unit);
    }
}

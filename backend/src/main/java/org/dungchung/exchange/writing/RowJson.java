package org.dungchung.exchange.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The attributes of one asset after another, each object parsed once however many of its members are asked for. */
final class RowJson {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private String text = "{}";
    private JsonNode object = NOTHING;

    /**
     * Returns one attribute as a value of a column.
     *
     * @param json the object, null where there is none to be seen
     * @return null when the object does not say
     */
    @Nullable Object value(@Nullable String json, String name, Column.Kind kind) {
        if (json == null || json.length() == 2) {
            return null;
        }
        if (!json.equals(text)) {
            text = json;
            object = JsonMapper.shared().readTree(json);
        }
        JsonNode value = object.path(name);
        return value.isValueNode() && !value.isNull() ? value(value, kind) : null;
    }

    private static Object value(JsonNode value, Column.Kind kind) {
        return switch (kind) {
            case TEXT -> value.asString();
            case INTEGER -> value.asLong();
            case NUMBER -> value.asDouble();
            case BOOLEAN -> value.asBoolean();
            case DATE -> LocalDate.parse(value.asString());
        };
    }
}

package org.dungchung.exchange;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the attributes of a row into one JSON object. */
final class RowAttributes {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RowAttributes() {}

    /**
     * Returns the object as PostgreSQL reads it, empty when the row says nothing.
     *
     * @param typed the values of {@code fields} as PostgreSQL reads them; null where the row says nothing
     */
    static String of(List<TargetField> fields, @Nullable String[] typed) {
        var said = new TreeMap<String, Object>();
        for (int i = 0; i < typed.length; i++) {
            String value = typed[i];
            if (value != null && fields.get(i).isAttribute()) {
                said.put(fields.get(i).name(), value(fields.get(i).type(), value));
            }
        }
        return said.isEmpty() ? "{}" : JSON.writeValueAsString(said);
    }

    private static Object value(FieldType type, String value) {
        return switch (type) {
            case INTEGER -> Long.valueOf(value);
            case NUMBER -> Double.valueOf(value);
            case BOOLEAN -> value.equals("t");
            default -> value;
        };
    }
}

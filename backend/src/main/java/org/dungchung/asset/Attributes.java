package org.dungchung.asset;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Attributes as the database keeps them: a JSON object without what is unknown. */
final class Attributes {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Attributes() {}

    static String write(Map<String, @Nullable Object> attributes) {
        return JSON.writeValueAsString(known(attributes));
    }

    static Map<String, Object> read(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    /** Those of which something is said, by name. */
    static Map<String, Object> known(Map<String, @Nullable Object> attributes) {
        var known = new TreeMap<String, Object>();
        attributes.forEach((name, value) -> {
            if (value != null) {
                known.put(name, Objects.requireNonNull(value));
            }
        });
        return known;
    }
}

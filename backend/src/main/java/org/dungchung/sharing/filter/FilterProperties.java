package org.dungchung.sharing.filter;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dungchung.asset.AssetKind;
import org.dungchung.asset.AttributeSchemas;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The properties by which assets can be filtered, by their names in the API: those that all kinds have, which are columns of
 * {@code properties.sql}, and {@code attributes.<name>} of the schemas of the kinds. Of an asset that the caller does not see in full the others
 * are unknown, so that no filter tells of them.
 */
@Component
class FilterProperties {

    private static final Map<String, PropertyType> COLUMNS = Map.ofEntries(
            Map.entry("kind", PropertyType.TEXT),
            Map.entry("code", PropertyType.TEXT),
            Map.entry("owner", PropertyType.TEXT),
            Map.entry("name", PropertyType.TEXT),
            Map.entry("address", PropertyType.TEXT),
            Map.entry("status", PropertyType.TEXT),
            Map.entry("category", PropertyType.TEXT),
            Map.entry("structure", PropertyType.TEXT),
            Map.entry("sensitivity", PropertyType.TEXT),
            Map.entry("givenCrs", PropertyType.TEXT),
            Map.entry("capacity", PropertyType.NUMBER),
            Map.entry("freePlaces", PropertyType.NUMBER),
            Map.entry("sequence", PropertyType.NUMBER),
            Map.entry("poles", PropertyType.NUMBER),
            Map.entry("lengthM", PropertyType.NUMBER),
            Map.entry("heightM", PropertyType.NUMBER),
            Map.entry("version", PropertyType.NUMBER),
            Map.entry("builtOn", PropertyType.DAY),
            Map.entry("inUseFrom", PropertyType.DAY),
            Map.entry("retiredOn", PropertyType.DAY),
            Map.entry("validFrom", PropertyType.DAY),
            Map.entry("offered", PropertyType.BOOLEAN),
            Map.entry("shared", PropertyType.BOOLEAN),
            Map.entry("site", PropertyType.ID),
            Map.entry("line", PropertyType.ID),
            Map.entry("geometry", PropertyType.PLACE));

    private final Map<String, PropertyType> properties = new TreeMap<>(COLUMNS);

    FilterProperties(AttributeSchemas schemas) {
        for (AssetKind kind : AssetKind.values()) {
            schemas.attributesOf(kind)
                    .forEach((name, schema) -> properties.put(AttributeSchemas.PREFIX + name, typeOf(schema)));
        }
    }

    private static PropertyType typeOf(JsonNode schema) {
        return switch (schema.path("type").asString("")) {
            case "integer", "number" -> PropertyType.NUMBER;
            case "boolean" -> PropertyType.BOOLEAN;
            default -> schema.path("format").asString("").equals("date") ? PropertyType.DAY : PropertyType.TEXT;
        };
    }

    /** The type of a property; null when none of that name is published. */
    @Nullable PropertyType find(String name) {
        return properties.get(name);
    }

    /** All names, sorted. */
    List<String> names() {
        return List.copyOf(Collections.unmodifiableMap(properties).keySet());
    }
}

package org.dungchung.geo.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dungchung.geo.GeoJson;
import org.dungchung.geo.crs.CoordinateSystem;
import org.dungchung.geo.crs.CoordinateSystems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How features are wanted in an answer: with which properties, in which coordinate system. Positions are x, y: easting or longitude first, in
 * every system.
 *
 * @param fields names of properties, with commas between them; null wants all
 */
public record FeatureForm(@Nullable String fields, CoordinateSystem system) {

    /** All properties, in WGS 84. */
    public static final FeatureForm USUAL = of(List.of(), null, null);

    private static final TypeReference<Map<String, Object>> FEATURE = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> FEATURES = new TypeReference<>() {};

    /**
     * Reads what was asked for; null asks for the usual.
     *
     * @param published the names of the properties that can be asked for
     * @param crs an EPSG code such as EPSG:9209
     * @throws UnknownField for the first field that is none of these
     * @throws org.dungchung.geo.crs.UnknownCoordinateSystem if there is no such system
     */
    public static FeatureForm of(List<String> published, @Nullable String fields, @Nullable String crs) {
        return new FeatureForm(require(fields, published), CoordinateSystems.of(crs == null ? "EPSG:4326" : crs));
    }

    private static @Nullable String require(@Nullable String fields, List<String> published) {
        if (fields == null) {
            return null;
        }
        List<String> names = Stream.of(fields.split(",", -1)).map(String::strip).toList();
        for (String name : names) {
            if (!published.contains(name)) {
                throw new UnknownField(name, published);
            }
        }
        return String.join(",", names);
    }

    /** Decimals of a degree that the database writes: a centimetre for readers, all where they are still to be transformed. */
    public int digits() {
        return isUsual() ? 7 : 15;
    }

    /** The member that names the system, with a comma before it; empty for WGS 84, which GeoJSON means unless said. */
    public String crsMember() {
        return isUsual()
                ? ""
                : ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:%s\"}}"
                        .formatted(system.code().replace(":", "::"));
    }

    /** A JSON array of features of WGS 84 in this system. */
    public String features(String json) {
        if (isUsual()) {
            return json;
        }
        var moved = new ArrayList<Map<String, Object>>();
        JsonMapper.shared().readValue(json, FEATURES).forEach(feature -> moved.add(moved(feature)));
        return JsonMapper.shared().writeValueAsString(moved);
    }

    /** One feature of WGS 84, as JSON, in this system, which it then names. */
    public String feature(String json) {
        if (isUsual()) {
            return json;
        }
        String feature =
                JsonMapper.shared().writeValueAsString(moved(JsonMapper.shared().readValue(json, FEATURE)));
        return feature.substring(0, feature.length() - 1) + crsMember() + "}";
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> moved(Map<String, Object> feature) {
        var geometry = GeoJson.read((Map<String, ?>) Objects.requireNonNull(feature.get("geometry")));
        feature.put("geometry", GeoJson.write(system.fromWgs84(geometry)));
        return feature;
    }

    private boolean isUsual() {
        return system.code().equals("EPSG:4326");
    }
}

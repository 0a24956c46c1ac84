package org.dungchung.exchange.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dungchung.geo.crs.CoordinateSystems;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON FeatureCollection, one feature in memory at a time, its members in any order. */
@Component
class GeoJsonFeatures implements FeatureReader {

    private static final int STARTS_WITHIN = 1 << 14;
    private static final Pattern CRS =
            Pattern.compile("\"crs\"\\s*:\\s*\\{[^{}]*\\{[^{}]*\"name\"\\s*:\\s*\"([^\"]*(?:EPSG|CRS84)[^\"]*)\"");

    private final JsonMapper mapper = JsonMapper.shared();

    @Override
    public String format() {
        return "geojson";
    }

    /** The member of the former specification, where it stands before the features; files still carry it. */
    @Override
    public @Nullable String crs(Source source) {
        String start = new String(source.start(STARTS_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher crs = CRS.matcher(start);
        int features = start.indexOf("\"features\"");
        if (!crs.find() || (features >= 0 && features < crs.start())) {
            return null;
        }
        return CoordinateSystems.of(crs.group(1)).code();
    }

    @Override
    public void read(Source source, Table table) {
        var text = new ShortFeatures(source.text());
        try (JsonParser json = mapper.createParser(text)) {
            new Collection(json, text, table).read();
        } catch (JacksonException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(JacksonException e) {
        if (e.getCause() instanceof UnreadableFile refusal) {
            return refusal;
        }
        var place = e.getLocation();
        return UnreadableFile.notThisFormat(
                "geojson",
                place == null
                        ? "it breaks off, or is no JSON."
                        : "it breaks off, or is no JSON from line %d, character %d on."
                                .formatted(place.getLineNr(), place.getColumnNr()));
    }

    /** The reading of one file. */
    private static final class Collection {

        private final JsonParser json;
        private final ShortFeatures text;
        private final Table table;
        private long row;
        private boolean wanted = true;

        Collection(JsonParser json, ShortFeatures text, Table table) {
            this.json = json;
            this.text = text;
            this.table = table;
        }

        void read() {
            JsonToken first = json.nextToken();
            if (first == null) {
                throw UnreadableFile.empty();
            }
            if (first != JsonToken.START_OBJECT) {
                throw UnreadableFile.notThisFormat("geojson", "it does not begin with { as a FeatureCollection does.");
            }
            boolean features = false;
            for (String name = json.nextName(); wanted && name != null; name = json.nextName()) {
                json.nextToken();
                features |= member(name);
            }
            if (!features) {
                throw UnreadableFile.notThisFormat("geojson", "it has no list 'features'.");
            }
        }

        private boolean member(String name) {
            if (name.equals("features") && json.currentToken() == JsonToken.START_ARRAY) {
                while (wanted && json.nextToken() != JsonToken.END_ARRAY) {
                    row++;
                    feature(tree());
                }
                return true;
            }
            if (name.equals("crs")) {
                crs(tree());
            } else {
                json.skipChildren();
            }
            return false;
        }

        private JsonNode tree() {
            text.begin();
            JsonNode tree = json.readValueAsTree();
            text.end();
            return tree;
        }

        private void crs(JsonNode crs) {
            String inFile = crs.path("properties").path("name").asString("");
            if (inFile.matches("(?i).*(EPSG|CRS84).*")) {
                table.crs(inFile);
            }
        }

        private void feature(JsonNode feature) {
            var cells = new LinkedHashMap<String, String>();
            feature.path("properties").forEachEntry((name, value) -> cells.putIfAbsent(name, text(value)));
            Geometry geometry = null;
            RawFeature.Fault fault = null;
            try {
                geometry = GeoJsonGeometry.read(feature.path("geometry"));
            } catch (IllegalArgumentException e) {
                fault = new RawFeature.Fault("invalid-geometry", null, String.valueOf(e.getMessage()), Map.of());
            }
            wanted = table.feature(row, cells, geometry, fault);
        }

        private static String text(JsonNode value) {
            if (value.isNull()) {
                return "";
            }
            return value.isContainer() ? value.toString() : value.asString();
        }
    }
}

package org.dungchung.exchange.reading;

import java.io.Reader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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

    private final JsonMapper mapper = JsonMapper.shared();

    @Override
    public String format() {
        return "geojson";
    }

    @Override
    public void read(Reader text, ColumnMap columns, Consumer<RawFeature> sink) {
        try (JsonParser json = mapper.createParser(text)) {
            new Collection(json, columns, sink).read();
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
        private final ColumnMap columns;
        private final Consumer<RawFeature> sink;
        private final Set<String> seen = new HashSet<>();
        private long row;

        Collection(JsonParser json, ColumnMap columns, Consumer<RawFeature> sink) {
            this.json = json;
            this.columns = columns;
            this.sink = sink;
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
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                features |= member(name);
            }
            if (!features) {
                throw UnreadableFile.notThisFormat("geojson", "it has no list 'features'.");
            }
            if (row == 0) {
                throw UnreadableFile.empty();
            }
            columns.requireSeen(seen);
        }

        private boolean member(String name) {
            if (name.equals("features") && json.currentToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    row++;
                    feature(json.readValueAsTree());
                }
                return true;
            }
            if (name.equals("crs")) {
                compareCrs(json.readValueAsTree());
            } else {
                json.skipChildren();
            }
            return false;
        }

        /** The member of the former specification; files still carry it. What is not understood there is no reason to refuse. */
        private void compareCrs(JsonNode crs) {
            String inFile = crs.path("properties").path("name").asString("");
            if (inFile.matches("(?i).*(EPSG|CRS84).*")
                    && !CoordinateSystems.of(inFile)
                            .code()
                            .equals(columns.layout().crs())) {
                throw UnreadableFile.anotherCrs(inFile, columns.layout().crs());
            }
        }

        private void feature(JsonNode feature) {
            @Nullable String[] values = new String[columns.size()];
            feature.path("properties").forEachEntry((name, value) -> {
                seen.add(name);
                for (int field : columns.fieldsOf(name)) {
                    if (values[field] == null) {
                        values[field] = text(value);
                    }
                }
            });
            Geometry geometry = null;
            RawFeature.Fault fault = null;
            try {
                geometry = GeoJsonGeometry.read(feature.path("geometry"));
            } catch (IllegalArgumentException e) {
                fault = new RawFeature.Fault("invalid-geometry", null, String.valueOf(e.getMessage()), Map.of());
            }
            sink.accept(new RawFeature(row, Arrays.asList(values), geometry, fault));
        }

        private static String text(JsonNode value) {
            if (value.isNull()) {
                return "";
            }
            return value.isContainer() ? value.toString() : value.asString();
        }
    }
}

package org.dungchung.exchange.writing;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A GeoJSON FeatureCollection; in other systems than WGS 84 with the member {@code crs} of the former specification, which GDAL and QGIS read. */
@Component
class GeoJsonFormat implements ExportFormat {

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    @Override
    public String format() {
        return "geojson";
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public String extension() {
        return "geojson";
    }

    @Override
    public RowWriter open(Layer layer, OutputStream out) {
        return new Rows(layer, json.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8));
    }

    private static final class Rows implements RowWriter {

        private final Layer layer;
        private final JsonGenerator json;

        Rows(Layer layer, JsonGenerator json) {
            this.layer = layer;
            this.json = json;
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeStringProperty("name", layer.name());
            if (layer.mark() != null) {
                json.writeStringProperty("watermark", layer.mark());
            }
            if (!layer.system().code().equals("EPSG:4326")) {
                json.writeObjectPropertyStart("crs");
                json.writeStringProperty("type", "name");
                json.writeObjectPropertyStart("properties");
                json.writeStringProperty(
                        "name", "urn:ogc:def:crs:" + layer.system().code().replace(":", "::"));
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeArrayPropertyStart("features");
        }

        @Override
        public void write(Row row) {
            json.writeStartObject();
            json.writeStringProperty("type", "Feature");
            json.writeObjectPropertyStart("properties");
            for (int i = 0; i < layer.columns().size(); i++) {
                write(layer.columns().get(i).title(), row.value(i));
            }
            json.writeEndObject();
            json.writeName("geometry");
            GeometryJson.write(json, row.geometry());
            json.writeEndObject();
        }

        private void write(String name, @Nullable Object value) {
            json.writeName(name);
            if (value instanceof Long whole) {
                json.writeNumber(whole);
            } else if (value instanceof Double number) {
                json.writeNumber(number);
            } else if (value instanceof Boolean yes) {
                json.writeBoolean(yes);
            } else if (value == null) {
                json.writeNull();
            } else {
                json.writeString(value.toString());
            }
        }

        @Override
        public void finish() {
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
        }
    }
}

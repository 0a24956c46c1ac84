package org.dungchung.exchange.writing;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.wololo.flatgeobuf.GeometryConversions;
import org.wololo.flatgeobuf.generated.Feature;

/** The features of a FlatGeobuf, one buffer after another; where the file has no one type of geometry, each says its own. */
final class FlatGeobufRows implements RowWriter {

    private final Layer layer;
    private final OutputStream out;
    private final byte geometryType;
    private final FlatBufferBuilder builder = new FlatBufferBuilder(1024);
    private ByteBuffer properties = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);

    FlatGeobufRows(Layer layer, OutputStream out) {
        this.layer = layer;
        this.out = out;
        this.geometryType = (byte) FlatGeobufFormat.geometryType(layer.shape());
    }

    @Override
    public void write(Row row) throws IOException {
        builder.clear();
        Geometry geometry = row.geometry();
        int place = geometry == null ? 0 : GeometryConversions.serialize(builder, geometry, geometryType);
        properties.clear();
        for (int i = 0; i < layer.columns().size(); i++) {
            put((short) i, row.value(i));
        }
        properties.flip();
        int values = builder.createByteVector(properties);
        Feature.finishSizePrefixedFeatureBuffer(builder, Feature.createFeature(builder, place, values, 0));
        FlatGeobufFormat.write(builder, out);
    }

    /** A value that is known, after the number of its column. */
    private void put(short column, @Nullable Object value) {
        if (value instanceof Long whole) {
            room(10).putShort(column).putLong(whole);
        } else if (value instanceof Double number) {
            room(10).putShort(column).putDouble(number);
        } else if (value instanceof Boolean yes) {
            room(3).putShort(column).put((byte) (yes ? 1 : 0));
        } else if (value != null) {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            room(6 + text.length).putShort(column).putInt(text.length).put(text);
        }
    }

    private ByteBuffer room(int bytes) {
        if (properties.remaining() < bytes) {
            byte[] written = Arrays.copyOf(properties.array(), properties.position());
            properties = ByteBuffer.allocate(2 * (written.length + bytes))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put(written);
        }
        return properties;
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}

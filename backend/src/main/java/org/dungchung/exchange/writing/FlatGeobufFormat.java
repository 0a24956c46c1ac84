package org.dungchung.exchange.writing;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.dungchung.geo.crs.CoordinateSystem;
import org.springframework.stereotype.Component;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.generated.ColumnType;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.GeometryType;
import org.wololo.flatgeobuf.generated.Header;

/**
 * FlatGeobuf as a stream. So it has neither index nor number of rows, which both stand before the first row and are known after the last; readers
 * then go through the rows.
 */
@Component
class FlatGeobufFormat implements ExportFormat {

    @Override
    public String format() {
        return "flatgeobuf";
    }

    @Override
    public String mediaType() {
        return "application/vnd.flatgeobuf";
    }

    @Override
    public String extension() {
        return "fgb";
    }

    @Override
    public List<String> limits() {
        return List.of("export-only");
    }

    @Override
    public RowWriter open(Layer layer, OutputStream out) throws IOException {
        out.write(Constants.MAGIC_BYTES);
        var builder = new FlatBufferBuilder();
        int name = builder.createString(layer.name());
        int columns = Header.createColumnsVector(
                builder,
                layer.columns().stream()
                        .mapToInt(column -> column(builder, column))
                        .toArray());
        int crs = crs(builder, layer.system());
        int mark = layer.mark() == null ? 0 : builder.createString(layer.mark());
        Header.startHeader(builder);
        Header.addName(builder, name);
        Header.addGeometryType(builder, geometryType(layer.shape()));
        Header.addColumns(builder, columns);
        Header.addIndexNodeSize(builder, 0);
        Header.addCrs(builder, crs);
        if (mark != 0) {
            Header.addDescription(builder, mark);
        }
        builder.finishSizePrefixed(Header.endHeader(builder));
        write(builder, out);
        return new FlatGeobufRows(layer, out);
    }

    /** Lines and areas come in one part or several, and a file of one type must not mix them. */
    static int geometryType(Layer.Shape shape) {
        return shape == Layer.Shape.POINT ? GeometryType.Point : GeometryType.Unknown;
    }

    static void write(FlatBufferBuilder builder, OutputStream out) throws IOException {
        ByteBuffer bytes = builder.dataBuffer();
        out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    }

    /** Readers prefer a code to the text beside it; VN-2000 goes without its code, for the parameters that readers know by it differ. */
    private static int crs(FlatBufferBuilder builder, CoordinateSystem system) {
        int organisation = builder.createString("EPSG");
        int wkt = builder.createString(system.wkt());
        boolean pinned = system.isVn2000();
        return Crs.createCrs(builder, pinned ? 0 : organisation, pinned ? 0 : system.number(), 0, 0, wkt, 0);
    }

    private static int column(FlatBufferBuilder builder, Column column) {
        int type = switch (column.kind()) {
            case TEXT -> ColumnType.String;
            case INTEGER -> ColumnType.Long;
            case NUMBER -> ColumnType.Double;
            case DATE -> ColumnType.DateTime;
            case BOOLEAN -> ColumnType.Bool;
        };
        int name = builder.createString(column.title());
        org.wololo.flatgeobuf.generated.Column.startColumn(builder);
        org.wololo.flatgeobuf.generated.Column.addName(builder, name);
        org.wololo.flatgeobuf.generated.Column.addType(builder, type);
        return org.wololo.flatgeobuf.generated.Column.endColumn(builder);
    }
}

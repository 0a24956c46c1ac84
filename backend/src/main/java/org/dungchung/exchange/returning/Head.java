package org.dungchung.exchange.returning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dungchung.exchange.writing.Layer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a file was whose rows go back.
 *
 * @param titles what stood above those of its columns, the cells of each row
 * @param heads the titles of its columns
 * @param crs the system of its coordinates
 * @param part the sheet or layer that was read; null where a file is one list
 * @param shape what the geometries of the rows are
 * @param delimiter what divided the cells, as it was declared; else a comma
 * @param encoded whether an encoding was declared, which is then to be overruled by what goes back, UTF-8
 */
record Head(
        List<List<@Nullable String>> titles,
        List<String> heads,
        String crs,
        @Nullable String part,
        Layer.Shape shape,
        char delimiter,
        boolean encoded) {

    private static final TypeReference<List<List<@Nullable String>>> TITLES = new TypeReference<>() {};

    static Head read(ResultSet row) throws SQLException {
        String shape = row.getString("return_shape");
        String delimiter = row.getString("delimiter");
        return new Head(
                JsonMapper.shared().readValue(row.getString("titles"), TITLES),
                List.of((String[]) row.getArray("heads").getArray()),
                row.getString("crs"),
                row.getString("part"),
                shape.equals("HAMLET") ? Layer.Shape.AREA_OR_POINT : Layer.Shape.valueOf(shape),
                delimiter == null ? ',' : delimiter.matches("\\\\t|(?i)tab") ? '\t' : delimiter.charAt(0),
                row.getBoolean("encoded"));
    }

    /** What the sheet, layer or file inside is called: as it was called in the order or in the file, so that it is found again by that. */
    String name() {
        return part == null ? "1" : part;
    }
}

package org.dungchung.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dungchung.exchange.reading.RawFeature.Fault;
import org.dungchung.exchange.reading.letters.LegacyLetters;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Gives on in Unicode what is written in the letters of a font, names of columns and cells. */
final class UnicodeTable implements Table {

    private final Table table;
    private final FontColumns fonts;
    private final List<@Nullable LegacyLetters> columns = new ArrayList<>();

    UnicodeTable(Table table, FontColumns fonts) {
        this.table = table;
        this.fonts = fonts;
    }

    @Override
    public void part(String name) {
        table.part(name);
    }

    @Override
    public void crs(String inFile) {
        table.crs(inFile);
    }

    @Override
    public void titles(List<? extends List<? extends @Nullable String>> rows) {
        table.titles(rows.stream().map(this::inUnicode).toList());
    }

    /** Each cell in the letters that it is spelt in, as names of columns are. */
    private List<@Nullable String> inUnicode(List<? extends @Nullable String> cells) {
        var read = new ArrayList<@Nullable String>();
        cells.forEach(cell -> read.add(cell == null ? null : read(cell, fonts.ofName(cell))));
        return read;
    }

    @Override
    public ColumnMap columns() {
        return table.columns();
    }

    @Override
    public void header(List<String> names, boolean shaped) {
        names.forEach(name -> columns.add(fonts.ofCells(name)));
        table.header(names.stream().map(name -> read(name, fonts.ofName(name))).toList(), shaped);
    }

    @Override
    public boolean row(
            long number, List<? extends @Nullable String> cells, @Nullable Geometry geometry, @Nullable Fault fault) {
        if (columns.stream().allMatch(Objects::isNull)) {
            return table.row(number, cells, geometry, fault);
        }
        var read = new ArrayList<@Nullable String>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            read.add(cell == null || i >= columns.size() ? cell : read(cell, columns.get(i)));
        }
        return table.row(number, read, geometry, fault);
    }

    @Override
    public boolean feature(long number, Map<String, String> cells, @Nullable Geometry geometry, @Nullable Fault fault) {
        var read = new LinkedHashMap<String, String>();
        cells.forEach(
                (name, cell) -> read.putIfAbsent(read(name, fonts.ofName(name)), read(cell, fonts.ofCells(name))));
        return table.feature(number, read, geometry, fault);
    }

    static String read(String text, @Nullable LegacyLetters font) {
        return font == null ? text : font.toUnicode(text);
    }
}

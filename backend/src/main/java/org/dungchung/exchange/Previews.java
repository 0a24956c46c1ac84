package org.dungchung.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dungchung.exchange.reading.ColumnMap;
import org.dungchung.exchange.reading.FontColumns;
import org.dungchung.exchange.reading.MappedTable;
import org.dungchung.exchange.reading.RawFeature;
import org.dungchung.exchange.reading.Source;
import org.dungchung.geo.crs.CoordinateSystem;
import org.dungchung.identity.CurrentCaller;
import org.springframework.stereotype.Service;

/** Says where the first rows of a file would be, so that a wrong zone is seen before anything is checked. Nothing is kept. */
@Service
public class Previews {

    /** How many rows are looked at. */
    public static final int ROWS = 200;

    private final Specs specs;
    private final CurrentCaller currentCaller;

    Previews(Specs specs, CurrentCaller currentCaller) {
        this.specs = specs;
        this.currentCaller = currentCaller;
    }

    /**
     * Reads the places of the first rows of {@code file}, which is not closed.
     *
     * @throws WrongSpec if the specification names what does not exist, or the caller may not load that
     * @throws org.dungchung.exchange.reading.UnreadableFile if it cannot be read
     */
    public List<PreviewRow> read(InputStream file, ImportSpec spec) {
        Order order = specs.check(spec, currentCaller.get());
        try (var source = new Source(file, order.encoding(), order.part())) {
            CoordinateSystem system = RowIntake.system(source, order);
            ColumnMap columns = RowIntake.columns(order, system);
            var rows = new ArrayList<PreviewRow>();
            var places = new PlaceColumns(order.target(), new Places(system, order.decimal()));
            int code = columns.indexOf("code");
            var table = new MappedTable(columns, raw -> rows.add(row(raw, code, places)));
            FontColumns fonts = FontColumns.of(order.reader(), source, columns);
            order.reader().read(source, fonts.into(new FirstRows(table, ROWS)));
            table.end();
            return rows;
        }
    }

    private static PreviewRow row(RawFeature raw, int codeIndex, PlaceColumns places) {
        String code = codeIndex < 0 ? null : raw.values().get(codeIndex);
        RawFeature.Fault fault = raw.fault();
        if (fault != null) {
            return new PreviewRow(raw.row(), code, null, fault.rule(), fault.value(), fault.hint());
        }
        var refused = new ArrayList<PreviewRow>();
        boolean good = places.read(
                raw,
                (row, field, cell, why) -> refused.add(new PreviewRow(row, code, null, why.rule(), cell, why.hint())));
        return good
                ? new PreviewRow(raw.row(), code, places.place().inWgs84(), null, null, null)
                : Objects.requireNonNull(refused.get(0));
    }
}

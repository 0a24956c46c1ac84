package org.dungchung.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.dungchung.exchange.ImportTargets;
import org.dungchung.exchange.TargetField;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.platform.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes rows of the registry to a file, one at a time from a cursor: one state of the registry, as far as its caller sees it. */
@Service
public class Exporting {

    private final Formats formats;
    private final ImportTargets targets;
    private final SelectionCheck selections;
    private final ExportQuery query;
    private final Marking marking;

    Exporting(Formats formats, ImportTargets targets, SelectionCheck selections, ExportQuery query, Marking marking) {
        this.marking = marking;
        this.formats = formats;
        this.targets = targets;
        this.selections = selections;
        this.query = query;
    }

    /** What can be exported. */
    public static List<Target> targets() {
        return Arrays.stream(ExportTarget.values())
                .map(target -> new Target(target.id(), target.shape(), target.isOfAssets()))
                .toList();
    }

    /** The formats, in their alphabet. */
    public List<Format> formats() {
        return formats.names().stream()
                .map(formats::get)
                .map(format -> new Format(format.format(), format.extension(), format.anySystem(), format.limits()))
                .toList();
    }

    /**
     * Says what the file of an order will be, and refuses an order that makes none.
     *
     * @throws InvalidInput if there is no such target or format, or the target is not selected by a word of the order
     * @throws org.dungchung.geo.crs.UnknownCoordinateSystem if there is no such system
     * @throws org.dungchung.sharing.filter.BadFilter if its filter cannot be answered
     * @throws org.dungchung.territory.UnknownArea if the area did not exist in the boundaries asked for
     */
    public Described describe(ExportOrder order) {
        ExportTarget target = ExportTarget.of(order.target());
        ExportFormat format = formats.get(order.format());
        format.check(CoordinateSystems.of(order.crs()).code());
        selections.require(order, target);
        return new Described(name(order, target) + "." + format.extension(), format.mediaType());
    }

    /** How many rows the file of an order that was {@linkplain #describe described} would have now. */
    @Transactional(readOnly = true)
    public long count(ExportOrder order) {
        return query.count(order, ExportTarget.of(order.target()));
    }

    /** Writes the file of an order that was {@linkplain #describe described}. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(ExportOrder order, OutputStream out) throws IOException {
        ExportTarget target = ExportTarget.of(order.target());
        List<TargetField> fields = targets.fieldsOf(target.id());
        var columns = new LayerColumns(target, fields, order);
        Layer layer = columns.layer(name(order, target));
        try (RowWriter file = marking.open(formats.get(order.format()), layer, order.language(), order.caller(), out)) {
            var row = new ExportRow(columns.columns(), layer.system());
            query.forEach(order, target, found -> write(found, row, file));
            file.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(ResultSet found, ExportRow row, RowWriter file) throws SQLException {
        row.read(found);
        try {
            file.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ExportOrder order, ExportTarget target) {
        String area = order.selection().area();
        return target.fileName(order.language())
                + (area == null ? "" : "-" + area)
                + "-"
                + DateTimeFormatter.ISO_DATE.format(order.asOf().date());
    }

    /**
     * What can be exported.
     *
     * @param target its name, which is that of the import
     * @param shape what the geometries are
     * @param ofAssets whether owner, status and the like choose among its rows
     */
    public record Target(String target, Layer.Shape shape, boolean ofAssets) {}

    /**
     * A format of files.
     *
     * @param format its name
     * @param extension how files of it end, without a dot
     * @param anySystem whether it can have other coordinate systems than WGS 84
     * @param limits what it cannot hold, by rule; empty where it holds all
     */
    public record Format(String format, String extension, boolean anySystem, List<String> limits) {}

    /**
     * What a file will be.
     *
     * @param fileName in the language of the order, in letters of ASCII
     * @param mediaType as HTTP wants it
     */
    public record Described(String fileName, String mediaType) {}
}

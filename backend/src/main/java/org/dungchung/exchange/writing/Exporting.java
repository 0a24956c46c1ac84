package org.dungchung.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dungchung.exchange.ImportTargets;
import org.dungchung.exchange.TargetField;
import org.dungchung.geo.BoundingBox;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.platform.InvalidInput;
import org.dungchung.territory.Areas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes rows of the registry to a file, one at a time from a cursor: one state of the registry, as far as its caller sees it. */
@Service
public class Exporting {

    private static final int ROWS_AT_ONCE = 2000;

    private final Formats formats;
    private final ImportTargets targets;
    private final Areas areas;
    private final JdbcClient jdbc;

    Exporting(Formats formats, ImportTargets targets, Areas areas, JdbcClient jdbc) {
        this.formats = formats;
        this.targets = targets;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    /**
     * Says what the file of an order will be, and refuses an order that makes none.
     *
     * @throws InvalidInput if there is no such target or format
     * @throws org.dungchung.geo.crs.UnknownCoordinateSystem if there is no such system
     * @throws org.dungchung.territory.UnknownArea if the area did not exist in the boundaries asked for
     */
    public Described describe(ExportOrder order) {
        ExportTarget target = ExportTarget.of(order.target());
        ExportFormat format = formats.get(order.format());
        format.check(CoordinateSystems.of(order.crs()).code());
        areas.require(order.selection().area(), order.asOf());
        return new Described(name(order, target) + "." + format.extension(), format.mediaType());
    }

    /** Writes the file of an order that was {@linkplain #describe described}. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(ExportOrder order, OutputStream out) throws IOException {
        ExportTarget target = ExportTarget.of(order.target());
        List<TargetField> fields = targets.fieldsOf(target.id());
        var columns = new LayerColumns(target, fields, order.language(), CoordinateSystems.of(order.crs()));
        Layer layer = columns.layer(name(order, target));
        try (RowWriter file = formats.get(order.format()).open(layer, out)) {
            read(order, target, new ExportRow(columns.columns(), layer.system()), file);
            file.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void read(ExportOrder order, ExportTarget target, ExportRow row, RowWriter file) {
        ExportOrder.Selection wanted = order.selection();
        BoundingBox box = wanted.bbox();
        jdbc.sql(target.sql())
                .withFetchSize(ROWS_AT_ONCE)
                .param("kind", target.kind())
                .param("day", order.asOf().date())
                .param("boundaries", order.asOf().boundaries())
                .param("known_at", order.asOf().knownAt())
                .param("scope", order.caller().scope())
                .param("cleared", order.caller().cleared())
                .param("owner", wanted.owner())
                .param("status", wanted.status())
                .param("level", wanted.level())
                .param("area", wanted.area())
                .param("west", box == null ? null : box.west())
                .param("south", box == null ? null : box.south())
                .param("east", box == null ? null : box.east())
                .param("north", box == null ? null : box.north())
                .query(found -> {
                    row.read(found);
                    try {
                        file.write(row);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static String name(ExportOrder order, ExportTarget target) {
        String area = order.selection().area();
        return target.fileName(order.language())
                + (area == null ? "" : "-" + area)
                + "-"
                + DateTimeFormatter.ISO_DATE.format(order.asOf().date());
    }

    /**
     * What a file will be.
     *
     * @param fileName in the language of the order, in letters of ASCII
     * @param mediaType as HTTP wants it
     */
    public record Described(String fileName, String mediaType) {}
}

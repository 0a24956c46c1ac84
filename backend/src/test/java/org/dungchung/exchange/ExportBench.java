package org.dungchung.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.dungchung.exchange.writing.ExportOrder;
import org.dungchung.exchange.writing.ExportOrder.Selection;
import org.dungchung.exchange.writing.Exporting;
import org.dungchung.exchange.writing.Language;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.springframework.boot.test.context.TestComponent;

/** Exports to memory, as of today. */
@TestComponent
class ExportBench {

    private final Exporting exporting;
    private final Clock clock;

    ExportBench(Exporting exporting, Clock clock) {
        this.exporting = exporting;
        this.clock = clock;
    }

    byte[] file(String target, String format, Language language) {
        return file(ImportBench.PLANNER, target, format, "EPSG:4326", language, Selection.ALL);
    }

    String text(Caller caller, String target, String format) {
        return rows(file(caller, target, format, "EPSG:4326", Language.EN, Selection.ALL));
    }

    /** A table with English titles as of a day. */
    String text(String target, LocalDate day) {
        AsOf asOf = AsOf.of(day, null, null, clock);
        return rows(file(
                new ExportOrder(target, "csv", "EPSG:4326", Language.EN, Selection.ALL, asOf, ImportBench.PLANNER)));
    }

    byte[] file(Caller caller, String target, String format, String crs, Language language, Selection selection) {
        return file(
                new ExportOrder(target, format, crs, language, selection, AsOf.of(null, null, null, clock), caller));
    }

    /** Without the last row of a table, which says who took it. */
    private static String rows(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        int mark = text.lastIndexOf("\r\n# dungchung: ");
        return mark < 0 ? text : text.substring(0, mark + 2);
    }

    private byte[] file(ExportOrder order) {
        exporting.describe(order);
        var out = new ByteArrayOutputStream();
        try {
            exporting.write(order, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

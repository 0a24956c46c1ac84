package org.dungchung.spacing.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import org.dungchung.platform.SheetText;
import org.dungchung.platform.Watermark;
import org.dungchung.spacing.Spacing.Pair;
import org.jspecify.annotations.Nullable;

/** Pairs as a sheet; cells that a spreadsheet would take for a formula are made text. */
final class SpacingCsv implements AutoCloseable {

    private final CsvWriter csv;
    private long rows;

    SpacingCsv(Writer out) {
        csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                "mast",
                "code",
                "owner",
                "group",
                "planned",
                "urban",
                "heightM",
                "lon",
                "lat",
                "other",
                "otherCode",
                "otherOwner",
                "otherGroup",
                "otherPlanned",
                "otherUrban",
                "otherHeightM",
                "otherLon",
                "otherLat",
                "sameNetwork",
                "sameSite",
                "distanceM",
                "leastM",
                "document");
    }

    void write(Pair pair) {
        csv.writeRecord(
                pair.mast(),
                SheetText.safe(pair.code()),
                SheetText.safe(pair.owner()),
                SheetText.safe(pair.mastGroup()),
                said(pair.planned()),
                said(pair.urban()),
                said(pair.heightM()),
                said(pair.lon()),
                said(pair.lat()),
                pair.other(),
                SheetText.safe(pair.otherCode()),
                SheetText.safe(pair.otherOwner()),
                SheetText.safe(pair.otherGroup()),
                said(pair.otherPlanned()),
                said(pair.otherUrban()),
                said(pair.otherHeightM()),
                said(pair.otherLon()),
                said(pair.otherLat()),
                said(pair.sameNetwork()),
                said(pair.sameSite()),
                said(pair.distanceM()),
                said(pair.metres()),
                SheetText.safe(pair.document()));
        rows++;
    }

    /** Ends the sheet with who took it, and tells how many rows it has. */
    long finish(Watermark mark) {
        csv.writeComment(Watermark.comment(mark.inEnglish()));
        return rows;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

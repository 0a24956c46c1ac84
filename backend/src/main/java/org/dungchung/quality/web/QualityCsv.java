package org.dungchung.quality.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import org.dungchung.platform.SheetText;
import org.dungchung.platform.Watermark;
import org.dungchung.quality.QualityFinding;

/** Findings as a sheet; cells that a spreadsheet would take for a formula are made text. */
final class QualityCsv implements AutoCloseable {

    private final CsvWriter csv;
    private long rows;

    QualityCsv(Writer out) {
        csv = CsvWriter.builder().build(out);
        csv.writeRecord("subject", "id", "kind", "code", "name", "owner", "lon", "lat", "detail");
    }

    void write(QualityFinding finding) {
        csv.writeRecord(
                finding.subject(),
                finding.id().toString(),
                SheetText.safe(finding.kind()),
                SheetText.safe(finding.code()),
                SheetText.safe(finding.name()),
                SheetText.safe(finding.owner()),
                Double.toString(finding.lon()),
                Double.toString(finding.lat()),
                SheetText.safe(finding.detail()));
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
}

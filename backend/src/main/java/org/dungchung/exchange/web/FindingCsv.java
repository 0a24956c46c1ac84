package org.dungchung.exchange.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.dungchung.exchange.Finding;
import org.dungchung.platform.SheetText;
import org.dungchung.platform.Watermark;

/** Findings as a sheet. A cell that a spreadsheet would compute begins with an apostrophe. */
final class FindingCsv implements AutoCloseable {

    private final CsvWriter csv;
    private long rows;

    FindingCsv(Writer out) {
        csv = CsvWriter.builder().build(out);
        csv.writeRecord("row", "field", "value", "rule", "hint", "severity");
    }

    void write(Finding finding) {
        csv.writeRecord(
                Long.toString(finding.row()),
                SheetText.safe(finding.field()),
                SheetText.safe(finding.value()),
                finding.rule(),
                SheetText.safe(finding.hint()),
                finding.severity().name());
        rows++;
    }

    /** Ends the sheet with who took it, and tells how many rows it has. */
    long finish(Watermark mark) {
        csv.writeComment(Watermark.comment(mark.inEnglish()));
        return rows;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

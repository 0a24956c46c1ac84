package org.dungchung.exchange.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.dungchung.exchange.Finding;
import org.jspecify.annotations.Nullable;

/** Findings as a sheet. A cell that a spreadsheet would compute begins with an apostrophe. */
final class FindingCsv implements AutoCloseable {

    private final CsvWriter csv;

    FindingCsv(Writer out) {
        csv = CsvWriter.builder().build(out);
        csv.writeRecord("row", "field", "value", "rule", "hint", "severity");
    }

    void write(Finding finding) {
        csv.writeRecord(
                Long.toString(finding.row()),
                safe(finding.field()),
                safe(finding.value()),
                finding.rule(),
                safe(finding.hint()),
                finding.severity().name());
    }

    static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
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

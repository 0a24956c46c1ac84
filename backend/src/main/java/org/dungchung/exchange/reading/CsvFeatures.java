package org.dungchung.exchange.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.dungchung.platform.SheetText;
import org.springframework.stereotype.Component;

/** Delimited text; its header may stand below titles, as in the sheet that it was saved from. */
@Component
class CsvFeatures implements FeatureReader {

    private static final int LONGEST_HEADER = 1 << 16;
    private static final int LINES = 50;

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void read(Source source, Table table) {
        try {
            var buffered = new BufferedReader(source.text(), LONGEST_HEADER);
            char delimiter = Delimiter.of(firstLines(buffered), table.columns());
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(new QuoteWatch(buffered, delimiter))
                    .iterator();
            rows(records, new ListRows(table, true, true));
        } catch (CsvParseException e) {
            throw unwrapped(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row is that of a sheet, so a cell with line breaks counts once and an empty line counts. */
    private static void rows(Iterator<CsvRecord> records, ListRows rows) {
        boolean wanted = true;
        for (long row = 1; wanted && records.hasNext(); row++) {
            wanted = rows.row(row, texts(records.next().getFields()));
        }
        rows.end();
    }

    /** Text that a spreadsheet would have computed comes with an apostrophe before it. */
    private static List<String> texts(List<String> cells) {
        for (String cell : cells) {
            if (cell.startsWith("'")) {
                return cells.stream().map(SheetText::plain).toList();
            }
        }
        return cells;
    }

    private static List<String> firstLines(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER - 1];
        int length = 0;
        for (int read = text.read(start); read > 0; read = text.read(start, length, start.length - length)) {
            length += read;
        }
        text.reset();
        List<String> lines = new String(start, 0, length)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .toList();
        if (lines.isEmpty()) {
            throw UnreadableFile.empty();
        }
        return lines;
    }

    private static RuntimeException unwrapped(CsvParseException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof UnreadableFile refusal
                ? refusal
                : UnreadableFile.notThisFormat(
                        "csv", "a cell or a row never ends; look for a quote without its partner.");
    }
}

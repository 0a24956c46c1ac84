package org.dungchung.exchange.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.SheetText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Delimited text with one header row. */
@Component
class CsvFeatures implements FeatureReader {

    private static final int LONGEST_HEADER = 1 << 16;

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void read(Source source, Table table) {
        try {
            var buffered = new BufferedReader(source.text(), LONGEST_HEADER);
            char delimiter = Delimiter.of(firstLine(buffered), table.columns());
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(new QuoteWatch(buffered, delimiter))
                    .iterator();
            List<String> header = records.next().getFields();
            table.header(header, false);
            rows(records, header.size(), table);
        } catch (CsvParseException e) {
            throw unwrapped(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row is that of a sheet, so a cell with line breaks counts once and an empty line counts. */
    private static void rows(Iterator<CsvRecord> records, int width, Table table) {
        boolean wanted = true;
        for (long row = 2; wanted && records.hasNext(); row++) {
            CsvRecord found = records.next();
            wanted = table.row(row, texts(found.getFields()), null, fault(found, width));
        }
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

    private static RawFeature.@Nullable Fault fault(CsvRecord found, int width) {
        if (found.getFieldCount() == width) {
            return null;
        }
        return new RawFeature.Fault(
                "field-count",
                null,
                "The row has %d cells and the header %d; a decimal comma or a delimiter inside a text needs quotes."
                        .formatted(found.getFieldCount(), width),
                Map.of("cells", found.getFieldCount(), "columns", width));
    }

    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var line = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && line.length() < LONGEST_HEADER - 1; c = text.read()) {
            line.append((char) c);
        }
        text.reset();
        if (line.isEmpty()) {
            throw UnreadableFile.empty();
        }
        return line.toString();
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

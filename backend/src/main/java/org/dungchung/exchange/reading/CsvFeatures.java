package org.dungchung.exchange.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    public void read(Reader text, ColumnMap columns, Consumer<RawFeature> sink) {
        try {
            var buffered = new BufferedReader(text, LONGEST_HEADER);
            char delimiter = Delimiter.of(firstLine(buffered), columns);
            Iterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(buffered)
                    .iterator();
            List<String> header = records.next().getFields();
            new Rows(header.size(), columns.positionsIn(header), sink).read(records);
        } catch (CsvParseException e) {
            throw unwrapped(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Turns records into rows; the row is that of a sheet, so a cell with line breaks counts once and an empty line counts. */
    private static final class Rows {

        private final int width;
        private final int[] positions;
        private final Consumer<RawFeature> sink;

        Rows(int width, int[] positions, Consumer<RawFeature> sink) {
            this.width = width;
            this.positions = positions;
            this.sink = sink;
        }

        void read(Iterator<CsvRecord> records) {
            long rows = 0;
            for (long row = 2; records.hasNext(); row++) {
                CsvRecord found = records.next();
                if (!isBlank(found)) {
                    rows++;
                    sink.accept(new RawFeature(row, values(found), null, fault(found)));
                }
            }
            if (rows == 0) {
                throw UnreadableFile.empty();
            }
        }

        private static boolean isBlank(CsvRecord found) {
            return found.getFields().stream().allMatch(String::isBlank);
        }

        private List<@Nullable String> values(CsvRecord found) {
            @Nullable String[] values = new String[positions.length];
            for (int i = 0; i < positions.length; i++) {
                if (positions[i] >= 0 && positions[i] < found.getFieldCount()) {
                    values[i] = found.getField(positions[i]);
                }
            }
            return Arrays.asList(values);
        }

        private RawFeature.@Nullable Fault fault(CsvRecord found) {
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
    }
}

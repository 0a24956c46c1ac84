package org.dungchung.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.WKTWriter;
import org.springframework.stereotype.Component;

/** A workbook whose cells say what they are: text is text, so no cell is ever computed. After a million rows another sheet begins. */
@Component
class XlsxFormat implements ExportFormat {

    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_IN_MEMORY = 1000;

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public List<String> limits() {
        return List.of("long-cells");
    }

    @Override
    public RowWriter open(Layer layer, OutputStream out) throws IOException {
        return new Rows(layer, new Workbook(out, "Dung Chung", "1.0"));
    }

    private static final class Rows implements RowWriter {

        private final Layer layer;
        private final Workbook book;
        private final WKTWriter wkt = new WKTWriter();
        private Worksheet sheet;
        private int sheets;
        private int next;

        Rows(Layer layer, Workbook book) {
            this.layer = layer;
            this.book = book;
            this.sheet = sheet();
        }

        private Worksheet sheet() {
            sheets++;
            Worksheet added = book.newWorksheet(sheets == 1 ? layer.sheet() : Integer.toString(sheets));
            int head = sheets == 1 ? above(added) : 0;
            for (int i = 0; i < layer.titlesOfSheet().size(); i++) {
                added.inlineString(head, i, layer.titlesOfSheet().get(i));
            }
            next = head + 1;
            added.freezePane(0, next);
            return added;
        }

        /** Writes what stands above the titles; one text alone in its row spans the columns, as titles do. */
        private int above(Worksheet added) {
            int row = 0;
            for (List<@Nullable String> cells : layer.above()) {
                int filled = 0;
                for (int i = 0; i < cells.size(); i++) {
                    String cell = cells.get(i);
                    if (cell != null && !cell.isBlank()) {
                        added.inlineString(row, i, fitting(cell));
                        filled++;
                    }
                }
                if (filled == 1 && layer.titlesOfSheet().size() > 1 && isFirst(cells)) {
                    added.range(row, 0, row, layer.titlesOfSheet().size() - 1).merge();
                }
                row++;
            }
            return row;
        }

        private static boolean isFirst(List<@Nullable String> cells) {
            String first = cells.get(0);
            return first != null && !first.isBlank();
        }

        @Override
        public void write(Row row) throws IOException {
            if (next == MOST_ROWS - 1) {
                mark();
                sheet.finish();
                sheet = sheet();
            }
            int columns = layer.columns().size();
            for (int i = 0; i < columns; i++) {
                cell(i, row.value(i));
            }
            Geometry geometry = row.geometry();
            if (layer.place().size() == 1) {
                cell(columns, geometry == null ? null : wkt.write(geometry));
            } else if (layer.place().size() == 2 && geometry instanceof Point point) {
                cell(columns, point.getX());
                cell(columns + 1, point.getY());
            }
            next++;
            if (next % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }

        private void cell(int column, @Nullable Object value) {
            if (value instanceof String text) {
                sheet.inlineString(next, column, fitting(text));
            } else if (value instanceof Number number) {
                sheet.value(next, column, number);
            } else if (value instanceof Boolean yes) {
                sheet.value(next, column, yes);
            } else if (value instanceof LocalDate day) {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
        }

        private static String fitting(String text) {
            return text.length() <= LONGEST_TEXT
                    ? text
                    : "(%d characters, more than a cell holds: take another format)".formatted(text.length());
        }

        /** Below the rows, for programs take the first row for the titles. */
        private void mark() {
            if (layer.mark() != null) {
                sheet.inlineString(next, 0, layer.mark());
            }
        }

        @Override
        public void finish() throws IOException {
            mark();
            book.finish();
        }
    }
}

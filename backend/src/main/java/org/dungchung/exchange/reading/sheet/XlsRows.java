package org.dungchung.exchange.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.dungchung.exchange.reading.RowSink;
import org.jspecify.annotations.Nullable;

/** Makes rows of the cells of one sheet of an XLS file; what a formula is worth stands with it. */
final class XlsRows extends XlsSheetRecords {

    private final @Nullable Character decimal;
    private final RowSink sink;
    private final XlsStyles styles = new XlsStyles();
    private List<@Nullable String> cells = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private @Nullable FormulaRecord open;
    private int row = -1;
    private boolean wanted = true;

    /** @param decimal the sign that divides decimals; null = a point */
    XlsRows(int sheet, @Nullable Character decimal, RowSink sink) {
        super(sheet);
        this.decimal = decimal;
        this.sink = sink;
    }

    @Override
    void ofWorkbook(Record item) {
        if (item instanceof SSTRecord shared) {
            texts = shared;
        }
        styles.take(item);
    }

    @Override
    boolean ofSheet(Record item) {
        if (item instanceof StringRecord text && open != null) {
            put(open, text.getString());
        } else if (item instanceof CellValueRecordInterface cell) {
            String value = value(item, cell);
            if (value != null) {
                put(cell, value);
            }
        }
        return wanted;
    }

    private @Nullable String value(Record item, CellValueRecordInterface cell) {
        open = null;
        if (item instanceof LabelSSTRecord label && texts != null) {
            return texts.getString(label.getSSTIndex()).getString();
        }
        if (item instanceof LabelRecord label) {
            return label.getValue();
        }
        if (item instanceof NumberRecord number) {
            return number(number.getValue(), cell);
        }
        if (item instanceof BoolErrRecord flag) {
            return flag.isBoolean() ? Boolean.toString(flag.getBooleanValue()) : "#N/A";
        }
        return item instanceof FormulaRecord formula ? value(formula) : null;
    }

    private @Nullable String value(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            open = formula;
            return null;
        }
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula.getValue(), formula);
            case BOOLEAN -> Boolean.toString(formula.getCachedBooleanValue());
            default -> "#N/A";
        };
    }

    private String number(double value, CellValueRecordInterface cell) {
        String kept = Double.toString(value);
        String day = CellWords.day(kept, styles.since1904(), styles.days(cell.getXFIndex()));
        return day == null ? CellWords.number(kept, decimal) : day;
    }

    private void put(CellValueRecordInterface cell, String value) {
        if (cell.getRow() != row) {
            end();
            if (cell.getRow() < row) {
                throw XlsBook.damaged();
            }
            row = cell.getRow();
        }
        while (cells.size() <= cell.getColumn()) {
            cells.add(null);
        }
        cells.set(cell.getColumn(), value);
    }

    /** Gives the row that is complete, if there is one. */
    void end() {
        if (!cells.isEmpty() && wanted) {
            wanted = sink.row(row + 1L, cells);
        }
        cells = new ArrayList<>();
    }
}

package org.dungchung.exchange.reading.sheet;

import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;

/** Goes through the records of one sheet of an XLS file, and before it through those of the workbook; charts within a sheet are passed over. */
abstract class XlsSheetRecords extends AbortableHSSFListener {

    private static final short STOP = 1;

    private final int wanted;
    private int depth;
    private int sheet = -1;

    /** @param wanted the number of the sheet in the order of the records, from zero */
    XlsSheetRecords(int wanted) {
        this.wanted = wanted;
    }

    @Override
    public final short abortableProcessRecord(Record item) {
        if (item instanceof BOFRecord begin) {
            depth++;
            sheet += depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK ? 1 : 0;
        } else if (item instanceof EOFRecord) {
            depth--;
        } else if (depth == 1 && !take(item)) {
            return STOP;
        }
        return sheet > wanted ? STOP : 0;
    }

    private boolean take(Record item) {
        if (sheet < 0) {
            ofWorkbook(item);
        }
        return sheet != wanted || ofSheet(item);
    }

    /** Takes a record that holds for all sheets. */
    void ofWorkbook(Record item) {}

    /** Takes a record of the sheet; answers whether more are wanted. */
    abstract boolean ofSheet(Record item);
}

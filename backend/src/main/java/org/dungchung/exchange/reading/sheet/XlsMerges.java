package org.dungchung.exchange.reading.sheet;

import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet of an XLS file, which stand behind its rows. */
final class XlsMerges extends XlsSheetRecords {

    private final MergedCells found = new MergedCells();

    XlsMerges(int sheet) {
        super(sheet);
    }

    MergedCells found() {
        return found;
    }

    @Override
    boolean ofSheet(Record item) {
        if (item instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                found.add(area.getFirstColumn(), area.getFirstRow() + 1L, area.getLastRow() + 1L);
            }
        }
        return true;
    }
}

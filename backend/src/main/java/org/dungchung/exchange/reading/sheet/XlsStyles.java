package org.dungchung.exchange.reading.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;

/** Which cells of an XLS file show days, by the number of their style. */
final class XlsStyles {

    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private boolean since1904;

    /** Takes a record of the workbook. */
    void take(Record item) {
        if (item instanceof ExtendedFormatRecord style) {
            formatOfStyle.add((int) style.getFormatIndex());
        } else if (item instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (item instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        }
    }

    /** What cells of a style show of days. */
    DayFormat days(int style) {
        if (style >= formatOfStyle.size()) {
            return DayFormat.NONE;
        }
        int format = formatOfStyle.get(style);
        return DayFormat.of(format, formats.get(format));
    }

    /** Whether days are counted from 1904. */
    boolean since1904() {
        return since1904;
    }
}

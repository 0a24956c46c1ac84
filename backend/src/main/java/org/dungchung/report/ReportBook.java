package org.dungchung.report;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook (XLSX) that is written sheet after sheet; a sheet is done when the next one begins. */
final class ReportBook {

    private final Workbook book;
    private @Nullable Worksheet open;

    ReportBook(OutputStream out) {
        this.book = new Workbook(out, "Dung Chung", "1.0");
    }

    Page sheet(String name) throws IOException {
        finishSheet();
        Worksheet next = book.newWorksheet(name);
        open = next;
        return new Page(next);
    }

    /** Ends the workbook; the stream stays open. */
    void finish() throws IOException {
        finishSheet();
        book.finish();
    }

    private void finishSheet() throws IOException {
        if (open != null) {
            open.finish();
        }
    }
}

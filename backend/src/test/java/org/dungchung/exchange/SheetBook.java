package org.dungchung.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Small workbooks for tests. */
final class SheetBook {

    private SheetBook() {}

    static byte[] of(Consumer<Workbook> content) {
        var written = new ByteArrayOutputStream();
        try (var book = new Workbook(written, "test", "1.0")) {
            content.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    /** Writes texts and numbers; null leaves a cell out. */
    static void row(Worksheet sheet, int row, @Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cells[column] instanceof String text) {
                sheet.value(row, column, text);
            }
        }
    }
}

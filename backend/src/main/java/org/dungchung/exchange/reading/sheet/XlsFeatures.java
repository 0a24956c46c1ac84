package org.dungchung.exchange.reading.sheet;

import java.util.List;
import org.dungchung.exchange.reading.FeatureReader;
import org.dungchung.exchange.reading.Source;
import org.dungchung.exchange.reading.Table;
import org.springframework.stereotype.Component;

/** A sheet of a workbook as Excel wrote it until 2003: the declared one, else the one whose header fits best. */
@Component
class XlsFeatures implements FeatureReader {

    @Override
    public String format() {
        return XlsBook.FORMAT;
    }

    @Override
    public boolean hasFonts() {
        return true;
    }

    @Override
    public List<String> parts(Source source) {
        return new XlsBook(source.file()).sheets();
    }

    @Override
    public void read(Source source, Table table) {
        var book = new XlsBook(source.file());
        Character decimal = table.columns().layout().decimal();
        new SheetChoice(book.sheets(), source.part()).read(table, (sheet, rows) -> book.read(sheet, decimal, rows));
    }
}

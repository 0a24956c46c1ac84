package org.dungchung.exchange.reading.sheet;

import java.util.List;
import org.dungchung.exchange.reading.FeatureReader;
import org.dungchung.exchange.reading.RowSink;
import org.dungchung.exchange.reading.Source;
import org.dungchung.exchange.reading.Table;
import org.springframework.stereotype.Component;

/** A sheet of an Excel workbook: the declared one, else the one whose header fits best. */
@Component
class XlsxFeatures implements FeatureReader {

    @Override
    public String format() {
        return Workbook.FORMAT;
    }

    @Override
    public void read(Source source, Table table) {
        try (var book = new Workbook(source.file())) {
            SharedTexts texts = book.texts();
            new SheetChoice(book.sheets(), source.part()).read(table, (sheet, rows) -> {
                RowSink whole = SheetMerges.of(book, sheet).into(rows);
                try (var xml = book.open(sheet)) {
                    new SheetXml(xml, book, texts, table.columns().layout().decimal()).read(whole);
                }
            });
        }
    }

    @Override
    public boolean hasFonts() {
        return true;
    }

    @Override
    public List<String> parts(Source source) {
        try (var book = new Workbook(source.file())) {
            return book.sheets();
        }
    }
}

package org.dungchung.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Section;
import org.springframework.stereotype.Component;

/** A workbook: what was asked on the first sheet, then one for each table, whose totals are formulas over the cells above. */
@Component
class XlsxForm implements Form {

    private static final int WIDE = 60;

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Printed printed, OutputStream out) throws IOException {
        var book = new Workbook(out, "Dung Chung", "1.0");
        var names = new SheetNames();
        about(printed, book.newWorksheet(names.of(printed.say("sheet.about"))));
        for (Section section : printed.content().sections()) {
            Worksheet sheet = book.newWorksheet(names.of(printed.say(section.title())));
            new SectionSheet(printed, section, sheet).write();
            sheet.finish();
        }
        book.finish();
    }

    private static void about(Printed printed, Worksheet sheet) throws IOException {
        sheet.width(0, WIDE);
        sheet.width(1, WIDE + WIDE);
        sheet.value(0, 0, printed.say(printed.content().title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (Map.Entry<String, String> line : printed.asked()) {
            sheet.value(row, 0, line.getKey());
            sheet.value(row++, 1, line.getValue());
        }
        if (!printed.marked().isEmpty()) {
            sheet.value(++row, 0, printed.marked());
        }
        row += 2;
        for (Content.Definition definition : printed.content().definitions()) {
            sheet.value(row++, 0, printed.definition(definition));
        }
        sheet.finish();
    }
}

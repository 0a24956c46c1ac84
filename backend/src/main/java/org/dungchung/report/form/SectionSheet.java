package org.dungchung.report.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.jspecify.annotations.Nullable;

/** One table as a sheet: numbers are numbers, days are days, texts are never formulas; the totals are formulas. */
final class SectionSheet {

    private static final String PERCENT = "0.00##%";
    private static final int KEPT_IN_MEMORY = 1_000;
    private static final int LETTERS = 26;
    private static final int WIDE = 30;
    private static final int NARROW = 16;

    private final Printed printed;
    private final Section section;
    private final Worksheet sheet;
    private int row;

    SectionSheet(Printed printed, Section section, Worksheet sheet) {
        this.printed = printed;
        this.section = section;
        this.sheet = sheet;
    }

    void write() throws IOException {
        head();
        int first = row + 1;
        for (Row one : section.rows()) {
            cells(one.cells());
            if (printed.isWithheld(section, one)) {
                sheet.value(row, section.columns().size(), printed.say("form.withheld"));
            }
            row++;
            if (row % KEPT_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        if (!section.total().isEmpty()) {
            total(first);
        }
    }

    private void head() {
        sheet.value(row, 0, printed.say(section.title()));
        sheet.style(row++, 0).bold().fontSize(14).set();
        if (section.note() != null) {
            sheet.value(row++, 0, printed.say(section.note()));
        }
        for (int place = 0; place < section.columns().size(); place++) {
            Column column = section.columns().get(place);
            sheet.width(place, column.type() == Column.Type.TEXT ? WIDE : NARROW);
            sheet.value(row, place, printed.say(column.title()));
            sheet.style(row, place).bold().wrapText(true).set();
        }
        row++;
        sheet.freezePane(0, row);
    }

    private void cells(List<@Nullable Object> cells) {
        for (int place = 0; place < cells.size(); place++) {
            cell(place, section.columns().get(place).type(), cells.get(place));
        }
    }

    private void cell(int place, Column.Type type, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, place, new BigDecimal(number.toString()));
            if (type == Column.Type.RATIO) {
                sheet.style(row, place).format(PERCENT).set();
            }
        } else if (cell != null && type == Column.Type.DAY) {
            sheet.value(row, place, LocalDate.parse(cell.toString()));
            sheet.style(row, place).format("dd/mm/yyyy").set();
        } else if (cell != null) {
            sheet.value(row, place, printed.wording().cell(cell, type));
        }
    }

    /** Withheld cells are empty, so where there are any the total is a number: a sum of what is shown would be another one. */
    private void total(int first) {
        boolean whole = section.rows().stream().noneMatch(one -> printed.isWithheld(section, one));
        sheet.value(row, 0, printed.say("form.total"));
        for (int place = 0; place < section.columns().size(); place++) {
            Column.Total total = section.columns().get(place).total();
            if (total == null) {
                continue;
            }
            Column.Type type = section.columns().get(place).type();
            if (whole) {
                sheet.formula(row, place, formula(total, place, first));
            } else {
                cell(place, type, section.total().get(place));
            }
            if (type == Column.Type.RATIO) {
                sheet.style(row, place).format(PERCENT).set();
            }
        }
    }

    private String formula(Column.Total total, int place, int first) {
        if (total.quotientOf().isEmpty()) {
            return "SUM(%1$s%2$d:%1$s%3$d)".formatted(letter(place), first, row);
        }
        String above = letter(section.place(total.quotientOf().get(0))) + (row + 1);
        String below = letter(section.place(total.quotientOf().get(1))) + (row + 1);
        return "IF(%2$s=0,\"\",%1$s/%2$s)".formatted(above, below);
    }

    static String letter(int place) {
        return place < LETTERS
                ? String.valueOf((char) ('A' + place))
                : letter(place / LETTERS - 1) + letter(place % LETTERS);
    }
}

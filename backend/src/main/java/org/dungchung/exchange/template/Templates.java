package org.dungchung.exchange.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dungchung.exchange.ImportTargets;
import org.dungchung.exchange.writing.Language;
import org.dungchung.geo.crs.CoordinateSystem;
import org.springframework.stereotype.Service;

/** Makes workbooks to be filled in: a sheet whose cells are validated, one that explains each column, one with the lists to choose from. */
@Service
public class Templates {

    private static final int LAST_ROW = 5000;
    private static final double WIDTH = 18;
    private static final String REQUIRED = "FCE8B2";

    private final ImportTargets targets;

    Templates(ImportTargets targets) {
        this.targets = targets;
    }

    /**
     * Writes the workbook of a target; filled in and sent as {@code xlsx}, it needs no mapping of columns.
     *
     * @param target one that there is
     * @param system says how coordinates are called; it is to be named again when the workbook is imported
     */
    public void write(String target, Language language, CoordinateSystem system, OutputStream out) throws IOException {
        ImportTargets.Described described = targets.describe(target);
        var text = new TemplateText(language, ExamplePlace.in(system.isGeographic()), described.shape());
        List<TemplateColumn> columns = described.fields().stream()
                .map(field -> TemplateColumn.of(field, target, language, system.axes()))
                .toList();
        var book = new Workbook(out, "Dung Chung", "1.0");
        Worksheet sheet = book.newWorksheet(text.sheets().get(0));
        Worksheet guide = book.newWorksheet(text.sheets().get(1));
        Worksheet lists = book.newWorksheet(text.sheets().get(2));
        for (int i = 0; i < columns.size(); i++) {
            head(sheet, i, columns.get(i));
            validate(sheet, lists, i, columns.get(i), text);
        }
        sheet.freezePane(0, 1);
        explain(guide, columns, text);
        book.finish();
    }

    private static void head(Worksheet sheet, int index, TemplateColumn column) {
        sheet.inlineString(0, index, column.title());
        sheet.style(0, index)
                .bold()
                .wrapText(true)
                .fillColor(column.field().required() ? REQUIRED : Color.GRAY2)
                .set();
        sheet.width(index, WIDTH);
        sheet.style(index).format(column.format()).set();
    }

    private static void validate(
            Worksheet sheet, Worksheet lists, int index, TemplateColumn column, TemplateText text) {
        Range cells = sheet.range(1, index, LAST_ROW, index);
        List<String> choices = column.choices();
        String formula = column.formula(letters(index) + "2");
        if (!choices.isEmpty()) {
            lists.inlineString(0, index, column.title());
            for (int i = 0; i < choices.size(); i++) {
                lists.inlineString(i + 1, index, choices.get(i));
            }
            cells.validateWithList(lists.range(1, index, choices.size(), index))
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(shortened(column.title()))
                    .error(fitting(text.fault(column)));
        } else if (!formula.isEmpty()) {
            cells.validateWithFormula(formula)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(shortened(column.title()))
                    .error(fitting(text.fault(column)));
        }
    }

    /** Spreadsheets take at most 225 characters. */
    private static String fitting(String fault) {
        return fault.substring(0, Math.min(fault.length(), 225));
    }

    /** The title of such a message has at most 32. */
    private static String shortened(String title) {
        return title.substring(0, Math.min(title.length(), 32));
    }

    /** How a spreadsheet calls a column: A to Z, AA and on. */
    private static String letters(int index) {
        String last = Character.toString('A' + index % 26);
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    private static void explain(Worksheet guide, List<TemplateColumn> columns, TemplateText text) {
        List<String> heads = text.heads();
        for (int i = 0; i < heads.size(); i++) {
            guide.inlineString(0, i, heads.get(i));
            guide.style(0, i).bold().fillColor(Color.GRAY2).set();
            guide.width(i, i == 4 ? 70 : 24);
        }
        for (int row = 0; row < columns.size(); row++) {
            TemplateColumn column = columns.get(row);
            String unit = column.field().unit();
            List<String> cells = List.of(
                    column.title(),
                    text.required(column.field()),
                    text.values(column),
                    unit == null ? "" : unit,
                    column.field().meaning().getOrDefault(column.language().code(), ""),
                    text.example(column));
            for (int i = 0; i < cells.size(); i++) {
                guide.inlineString(row + 1, i, cells.get(i));
            }
        }
        guide.freezePane(0, 1);
    }
}

package org.dungchung.report.form;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.draw.DottedLineSeparator;
import java.util.List;
import java.util.Map;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;

/** What stands on the pages of a PDF. */
final class PdfPages {

    private static final int MOST_LARGE = 9;

    private final Font plain = new Font(Fonts.REGULAR, 11);
    private final Font bold = new Font(Fonts.BOLD, 11);
    private final Font title = new Font(Fonts.BOLD, 15);
    private final Font note = new Font(Fonts.ITALIC, 10);
    private final Printed printed;
    private final Document document;

    PdfPages(Printed printed, Document document) {
        this.printed = printed;
        this.document = document;
    }

    /** The head of the first page: whose it is, what it is about, what was asked. */
    void front() {
        var head = new PdfPTable(new float[] {42, 58});
        head.setWidthPercentage(100);
        head.addCell(open(List.of(printed.say("form.above"), printed.say("form.body")), bold));
        head.addCell(open(List.of(printed.say("form.country"), printed.say("form.motto")), bold));
        document.add(head);
        centred(printed.say("form.report"), title, 14);
        centred(printed.say(printed.content().title()), title, 2);
        centred(printed.area(), bold, 10);
        for (Map.Entry<String, String> line : printed.asked()) {
            document.add(new Paragraph(line.getKey() + ": " + line.getValue(), plain));
        }
    }

    /** The list of the parts with their pages. */
    void contents(Map<String, Integer> pages) {
        centred(printed.say("form.contents"), bold, 14);
        int number = 1;
        for (Section section : printed.content().sections()) {
            var line = new Paragraph(number++ + ". " + printed.say(section.title()), plain);
            line.add(new Chunk(new DottedLineSeparator()));
            line.add(new Chunk(String.valueOf(pages.get(section.id())), plain));
            document.add(line);
        }
    }

    void mapTitle() {
        var picture = printed.content().picture();
        String what = picture == null ? "" : ": " + printed.say(picture.title());
        document.add(new Paragraph(printed.say("form.map") + what, bold));
    }

    /** The title of a table. */
    void section(Section section) {
        int number = printed.content().sections().indexOf(section) + 1;
        var heading = new Paragraph(number + ". " + printed.say(section.title()), bold);
        heading.setSpacingBefore(12);
        heading.setSpacingAfter(4);
        document.add(heading);
    }

    /** The page on which what was added last stands. */
    int begunOn(PdfWriter writer) {
        return writer.getCurrentPageNumber();
    }

    void table(Section section) {
        if (section.note() != null) {
            document.add(new Paragraph(printed.say(section.note()), note));
        }
        if (section.rows().isEmpty()) {
            document.add(new Paragraph(printed.say("form.rows"), plain));
            return;
        }
        int columns = section.columns().size();
        float size = columns > MOST_LARGE ? 7 : 10;
        var table = new PdfPTable(widths(section));
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setHeaderRows(1);
        section.columns()
                .forEach(column -> table.addCell(
                        cell(printed.say(column.title()), new Font(Fonts.BOLD, size), Element.ALIGN_CENTER)));
        for (Row row : section.rows()) {
            line(table, section, printed.cells(section, row), new Font(Fonts.REGULAR, size));
        }
        if (!section.total().isEmpty()) {
            line(table, section, printed.total(section), new Font(Fonts.BOLD, size));
        }
        document.add(table);
        if (section.rows().stream().anyMatch(row -> printed.isWithheld(section, row))) {
            document.add(new Paragraph("… " + printed.say("form.withheld"), note));
        }
    }

    void definitions() {
        if (printed.content().definitions().isEmpty()) {
            return;
        }
        var heading = new Paragraph(printed.say("form.definitions"), bold);
        heading.setSpacingBefore(12);
        document.add(heading);
        printed.content().definitions().forEach(one -> document.add(new Paragraph(printed.definition(one), plain)));
    }

    private void line(PdfPTable table, Section section, List<String> cells, Font font) {
        for (int place = 0; place < cells.size(); place++) {
            Column.Type type = section.columns().get(place).type();
            boolean text = type == Column.Type.TEXT || type == Column.Type.YES_NO;
            table.addCell(cell(cells.get(place), font, text ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT));
        }
    }

    /** Words need more room than numbers, and the first words most. */
    private static float[] widths(Section section) {
        var widths = new float[section.columns().size()];
        for (int place = 0; place < widths.length; place++) {
            Column column = section.columns().get(place);
            float words = column.key() ? 3f : 2f;
            widths[place] = column.type() == Column.Type.TEXT ? words : 1.6f;
        }
        return widths;
    }

    private void centred(String words, Font font, float before) {
        var paragraph = new Paragraph(words, font);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setSpacingBefore(before);
        document.add(paragraph);
    }

    private static PdfPCell open(List<String> lines, Font font) {
        var cell = new PdfPCell();
        cell.setBorder(PdfPCell.NO_BORDER);
        for (String line : lines) {
            var paragraph = new Paragraph(line, font);
            paragraph.setAlignment(Element.ALIGN_CENTER);
            cell.addElement(paragraph);
        }
        return cell;
    }

    private static PdfPCell cell(String words, Font font, int side) {
        var cell = new PdfPCell(new Phrase(words, font));
        cell.setHorizontalAlignment(side);
        cell.setPadding(3);
        return cell;
    }
}

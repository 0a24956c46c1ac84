package org.dungchung.report.form;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dungchung.report.content.Column;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A4 with the margins and letters of Nghị định 30/2020/NĐ-CP: 20 mm above and below, 30 mm left, 15 mm right, Times New Roman. */
final class Paper {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 13;
    private static final int SMALL = 10;
    private static final int MOST_UPRIGHT = 9;

    /** Twentieths of a point. */
    private static final long MM = 1440 * 10 / 254;

    private final XWPFDocument document;

    Paper(XWPFDocument document) {
        this.document = document;
    }

    void layOut() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(297 * MM));
        size.setH(BigInteger.valueOf(210 * MM));
        size.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(20 * MM));
        margins.setBottom(BigInteger.valueOf(20 * MM));
        margins.setLeft(BigInteger.valueOf(30 * MM));
        margins.setRight(BigInteger.valueOf(15 * MM));
    }

    XWPFRun words(String words, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(80);
        return run(paragraph, words, SIZE);
    }

    void heading(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(160);
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
        run(paragraph, words, SIZE).setBold(true);
    }

    void small(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        run(paragraph, words, SMALL);
    }

    /** Two columns without lines: whose it is and its number, the motto and the date. */
    void letterhead(List<String> left, List<String> right) {
        XWPFTable table = twoColumns();
        cell(table, 0, left, List.of(false, true, false));
        cell(table, 1, right, List.of(true, true, false));
        document.createParagraph();
    }

    /** Who gets it, and who signs. */
    void signatures(List<String> left, List<String> right) {
        document.createParagraph();
        XWPFTable table = twoColumns();
        cell(table, 0, left, List.of(true, false, false));
        cell(table, 1, right, List.of(true, false));
        table.getRow(0).getCell(0).getParagraphs().forEach(one -> one.setAlignment(ParagraphAlignment.LEFT));
    }

    void table(List<String> heads, List<Column.Type> types, List<List<String>> lines, boolean total) {
        XWPFTable table = document.createTable(lines.size() + 1, heads.size());
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        int size = heads.size() > MOST_UPRIGHT ? SMALL - 2 : SMALL + 1;
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int place = 0; place < heads.size(); place++) {
            fill(head.getCell(place), heads.get(place), ParagraphAlignment.CENTER, size)
                    .setBold(true);
        }
        for (int line = 0; line < lines.size(); line++) {
            XWPFTableRow row = table.getRow(line + 1);
            row.setCantSplitRow(true);
            for (int place = 0; place < heads.size(); place++) {
                boolean text = types.get(place) == Column.Type.TEXT || types.get(place) == Column.Type.YES_NO;
                ParagraphAlignment side = text ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT;
                fill(row.getCell(place), lines.get(line).get(place), side, size)
                        .setBold(total && line == lines.size() - 1);
            }
        }
    }

    private XWPFTable twoColumns() {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        return table;
    }

    private static void cell(XWPFTable table, int place, List<String> lines, List<Boolean> bold) {
        XWPFTableCell cell = table.getRow(0).getCell(place);
        cell.setWidthType(TableWidthType.PCT);
        cell.setWidth(place == 0 ? "42%" : "58%");
        for (int line = 0; line < lines.size(); line++) {
            XWPFParagraph paragraph = line == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setSpacingAfter(0);
            run(paragraph, lines.get(line), SIZE).setBold(bold.get(line));
        }
    }

    private static XWPFRun fill(XWPFTableCell cell, String words, ParagraphAlignment side, int size) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(side);
        paragraph.setSpacingAfter(0);
        return run(paragraph, words, size);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setText(words);
        return run;
    }
}

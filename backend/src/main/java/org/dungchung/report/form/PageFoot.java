package org.dungchung.report.form;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** Writes below each page its number, the hash of the report, and who took it. */
final class PageFoot extends PdfPageEventHelper {

    private static final float BELOW = 18;

    private final Font font = new Font(Fonts.REGULAR, 8);
    private final Printed printed;
    private final int pages;

    PageFoot(Printed printed, int pages) {
        this.printed = printed;
        this.pages = pages;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        float line = document.bottom() - BELOW;
        var under = writer.getDirectContent();
        String page = printed.say("form.page").formatted(writer.getPageNumber(), pages);
        ColumnText.showTextAligned(under, Element.ALIGN_RIGHT, new Phrase(page, font), document.right(), line, 0);
        ColumnText.showTextAligned(
                under, Element.ALIGN_LEFT, new Phrase("SHA-256 " + printed.sha256(), font), document.left(), line, 0);
        ColumnText.showTextAligned(
                under, Element.ALIGN_LEFT, new Phrase(printed.marked(), font), document.left(), line - BELOW / 2, 0);
    }
}

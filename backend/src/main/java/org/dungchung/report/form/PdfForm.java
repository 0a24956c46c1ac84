package org.dungchung.report.form;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Section;
import org.springframework.stereotype.Component;

/**
 * A document to be read and not changed: letters embedded, pages numbered, the map drawn. With more than one table it begins with their list, whose page
 * numbers are those of a first run.
 */
@Component
class PdfForm implements Form {

    private static final float MARGIN = 42;
    private static final float FOOT = 60;

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Printed printed, OutputStream out) throws IOException {
        var pages = new LinkedHashMap<String, Integer>();
        parts(printed.content()).keySet().forEach(part -> pages.put(part, 0));
        var first = new ByteArrayOutputStream();
        int count = write(printed, pages, 0, first);
        write(printed, pages, count, out);
    }

    /** What stands in the list of contents: each part by its id, with the key or words of its title. */
    private static Map<String, Section> parts(Content content) {
        var parts = new LinkedHashMap<String, Section>();
        content.sections().forEach(section -> parts.put(section.id(), section));
        return parts;
    }

    /** Writes it with what is known of its pages, and notes on which each part begins; how many pages it has. */
    private static int write(Printed printed, Map<String, Integer> pages, int count, OutputStream out)
            throws IOException {
        var document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, FOOT);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageFoot(printed, count));
        document.addTitle(printed.say(printed.content().title()));
        document.addSubject("SHA-256 " + printed.sha256());
        document.addCreator("Dùng Chung");
        document.open();
        var sheets = new PdfPages(printed, document);
        sheets.front();
        if (printed.content().sections().size() > 1) {
            sheets.contents(pages);
        }
        map(printed, document, sheets);
        for (Section section : printed.content().sections()) {
            sheets.section(section);
            pages.put(section.id(), sheets.begunOn(writer));
            sheets.table(section.rows().isEmpty() ? section : section.narrow());
        }
        sheets.definitions();
        document.close();
        return writer.getPageNumber() - 1;
    }

    private static void map(Printed printed, Document document, PdfPages sheets) throws IOException {
        byte[] png = MapPicture.of(printed);
        if (png == null) {
            return;
        }
        document.newPage();
        sheets.mapTitle();
        Image image = Image.getInstance(png);
        image.scaleToFit(document.right() - document.left(), document.top() - document.bottom() - MARGIN);
        image.setAlignment(Element.ALIGN_CENTER);
        document.add(image);
        document.newPage();
    }
}

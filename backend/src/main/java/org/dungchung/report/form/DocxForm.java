package org.dungchung.report.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Section;
import org.springframework.stereotype.Component;

/**
 * A document in the administrative form (Nghị định 30/2020/NĐ-CP): whose it is and the motto, number and date, what it is about, the tables, who gets it, who
 * signs. What only the office knows stands in brackets, to be filled in.
 */
@Component
class DocxForm implements Form {

    private static final int MAP_WIDTH = 450;

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void write(Printed printed, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            var paper = new Paper(document);
            paper.layOut();
            head(printed, paper);
            Content content = printed.content();
            int number = 1;
            for (Section section : content.sections()) {
                paper.heading(number++ + ". " + printed.say(section.title()));
                if (section.note() != null) {
                    paper.words(printed.say(section.note()), ParagraphAlignment.BOTH)
                            .setItalic(true);
                }
                table(printed, section.rows().isEmpty() ? section : section.narrow(), paper);
            }
            map(printed, document, paper);
            if (!content.definitions().isEmpty()) {
                paper.heading(printed.say("form.definitions"));
                content.definitions().forEach(one -> paper.words(printed.definition(one), ParagraphAlignment.BOTH));
            }
            foot(printed, paper);
            document.write(out);
        }
    }

    private static void head(Printed printed, Paper paper) {
        paper.letterhead(
                List.of(printed.say("form.above"), printed.say("form.body"), printed.say("form.number")),
                List.of(printed.say("form.country"), printed.say("form.motto"), placeAndDay(printed)));
        for (String line : List.of(
                printed.say("form.report"), printed.say(printed.content().title()))) {
            XWPFRun title = paper.words(line, ParagraphAlignment.CENTER);
            title.setBold(true);
            title.setFontSize(14);
        }
        paper.words(printed.area(), ParagraphAlignment.CENTER).setBold(true);
        var asked = printed.content().asked();
        Wording wording = printed.wording();
        String intro = printed.say("form.intro")
                .formatted(
                        wording.day(asked.date()), wording.day(asked.boundaries()), wording.instant(asked.knownAt()));
        paper.words(intro, ParagraphAlignment.BOTH);
    }

    private static String placeAndDay(Printed printed) {
        var mark = printed.mark();
        var day = Printed.dayOf(mark == null ? printed.content().asked().knownAt() : mark.at());
        return printed.say("form.place")
                .formatted("%02d".formatted(day.getDayOfMonth()), "%02d".formatted(day.getMonthValue()), day.getYear());
    }

    private static void table(Printed printed, Section section, Paper paper) {
        if (section.rows().isEmpty()) {
            paper.words(printed.say("form.rows"), ParagraphAlignment.LEFT);
            return;
        }
        var lines = section.rows().stream()
                .map(row -> printed.cells(section, row))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        boolean total = !section.total().isEmpty();
        if (total) {
            lines.add(printed.total(section));
        }
        paper.table(
                section.columns().stream()
                        .map(column -> printed.say(column.title()))
                        .toList(),
                section.columns().stream().map(column -> column.type()).toList(),
                lines,
                total);
    }

    private static void map(Printed printed, XWPFDocument document, Paper paper) throws IOException {
        byte[] png = MapPicture.of(printed);
        if (png == null || printed.content().picture() == null) {
            return;
        }
        paper.heading(printed.say("form.map") + ": "
                + printed.say(printed.content().picture().title()));
        try {
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            "map.png",
                            Units.toEMU(MAP_WIDTH),
                            Units.toEMU((double) MAP_WIDTH * MapPicture.HEIGHT / MapPicture.WIDTH));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void foot(Printed printed, Paper paper) {
        for (Map.Entry<String, String> line : printed.asked()) {
            paper.small(line.getKey() + ": " + line.getValue());
        }
        if (!printed.marked().isEmpty()) {
            paper.small(printed.marked());
        }
        paper.signatures(
                List.of(printed.say("form.receivers"), printed.say("form.receiver1"), printed.say("form.receiver2")),
                List.of(printed.say("form.signer"), printed.say("form.signature")));
    }
}

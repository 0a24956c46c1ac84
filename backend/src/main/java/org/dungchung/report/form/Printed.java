package org.dungchung.report.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dungchung.indicator.Text;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Watermark;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.dungchung.report.kind.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is printed.
 *
 * @param written what it says, as it was written down
 * @param sha256 of that
 * @param mark who took it and when; null where nobody has to be named, since it is published
 */
public record Printed(
        Content content,
        String written,
        String sha256,
        Wording wording,
        @Nullable Watermark mark) {

    String say(String key) {
        return wording.say(Phrases.of(key));
    }

    String say(Text text) {
        return wording.say(text);
    }

    /** What was asked, line by line: what is meant, and what it is. */
    List<Map.Entry<String, String>> asked() {
        var asked = content.asked();
        var lines = new ArrayList<Map.Entry<String, String>>();
        lines.add(Map.entry(say("form.area"), area()));
        lines.add(Map.entry(say("form.date"), wording.day(asked.date())));
        lines.add(Map.entry(say("form.boundaries"), wording.day(asked.boundaries())));
        lines.add(Map.entry(say("form.knownAt"), wording.instant(asked.knownAt())));
        lines.add(Map.entry(say("form.hash"), sha256));
        return lines;
    }

    String area() {
        var asked = content.asked();
        if (asked.area() == null && asked.plan() != null) {
            return say("form.plan") + " " + asked.plan();
        }
        String name = asked.areaName() == null ? "" : asked.areaName() + " ";
        return asked.area() == null ? say("form.everywhere") : name + "(" + asked.area() + ")";
    }

    /** How something was counted, in words. */
    String definition(Content.Definition definition) {
        String name = say(Phrases.of("name." + definition.indicator()));
        return "%s (%s %d): %s".formatted(name, say("form.version"), definition.version(), say(definition.sentence()));
    }

    /** The cells of a row in words; of one that is withheld the last says so. */
    List<String> cells(Section section, Row row) {
        return cells(section, row.cells());
    }

    /** The cells of the total in words; the first says what it is. */
    List<String> total(Section section) {
        List<String> cells = new ArrayList<>(cells(section, section.total()));
        cells.set(0, say("form.total"));
        return cells;
    }

    private List<String> cells(Section section, List<@Nullable Object> cells) {
        var said = new ArrayList<String>();
        for (int place = 0; place < cells.size(); place++) {
            said.add(wording.cell(cells.get(place), section.columns().get(place).type()));
        }
        return said;
    }

    /** Whether a row's numbers are not there, since they are too small to be published. */
    boolean isWithheld(Section section, Row row) {
        for (int place = 0; place < row.cells().size(); place++) {
            Column column = section.columns().get(place);
            if (!column.key() && row.cells().get(place) != null) {
                return false;
            }
        }
        return row.small();
    }

    /** Who took it and when; empty of what is published. */
    String marked() {
        if (mark == null) {
            return "";
        }
        return wording.vietnamese() ? mark.inVietnamese() : mark.inEnglish();
    }

    /** What a file of it is called, without its ending. */
    public String fileName() {
        var asked = content.asked();
        String chosen = asked.plan() != null ? asked.plan() : asked.area();
        String what = say("file." + content.kind()) + (chosen == null ? "" : "-" + chosen);
        return what + "-" + asked.date() + "-" + sha256.substring(0, 8);
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(AsOf.ZONE).toLocalDate();
    }
}

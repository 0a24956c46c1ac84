package org.dungchung.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.dungchung.indicator.Text;
import org.jspecify.annotations.Nullable;

/**
 * All that a frozen report says. Every form of it (a sheet, a document, a picture) is made of this alone.
 *
 * @param format by which a later version of the product knows how to read it
 * @param kind by which it was made
 * @param definitions how what it counts was counted
 * @param picture null where it has no map
 * @param nonce a random number of 32 hexadecimal digits, by which the hash tells nobody what is withheld; null of what the public is shown, and of reports
 *     that were ordered before there were any
 */
public record Content(
        String format,
        String kind,
        Text title,
        Asked asked,
        List<Definition> definitions,
        List<Section> sections,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Picture picture,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nonce) {

    /** The way in which this version of the product writes them. */
    public static final String FORMAT = "dungchung-report-1";

    /** What a kind of report gathers, before it has its nonce. */
    public Content(
            String format,
            String kind,
            Text title,
            Asked asked,
            List<Definition> definitions,
            List<Section> sections,
            @Nullable Picture picture) {
        this(format, kind, title, asked, definitions, sections, picture, null);
    }

    /** A definition by which something was counted, in the version that was in force. */
    public record Definition(String indicator, int version, Text sentence, Map<String, Object> switches) {}

    /** The same with that nonce, or without any. */
    public Content with(@Nullable String other) {
        return new Content(format, kind, title, asked, definitions, sections, picture, other);
    }

    /** The same with other tables. */
    public Content withSections(List<Section> others) {
        return new Content(format, kind, title, asked, definitions, others, picture, nonce);
    }

    /** The same as the public is shown it: without its nonce, and without the numbers that are too small. */
    public Content forThePublic() {
        return new Content(
                format,
                kind,
                title,
                asked,
                definitions,
                sections.stream().map(Section::forThePublic).toList(),
                picture == null ? null : picture.forThePublic());
    }

    /** How many rows its tables have. */
    public long rowCount() {
        return sections.stream().mapToLong(section -> section.rows().size()).sum();
    }
}

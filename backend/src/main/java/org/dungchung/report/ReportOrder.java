package org.dungchung.report;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What report is wanted.
 *
 * @param indicator one sharing indicator, or null for all
 * @param area an area in the boundaries of {@code asOf}, or null for the whole registry
 * @param language Vietnamese or English; decides words, never numbers
 * @param orderedBy who stands in the report, and decides which rows it shows
 */
public record ReportOrder(
        @Nullable String indicator, @Nullable String area, AsOf asOf, Locale language, Caller orderedBy) {

    /**
     * What the file is called, in the language of the report: its name, the area, what else was chosen, and the day.
     *
     * @param report sharing or coverage
     * @param chosen codes of technologies and operators
     */
    public String fileName(String report, Stream<String> chosen) {
        var parts = new ArrayList<String>();
        parts.add(Words.in(language).of("file." + report));
        if (area != null) {
            parts.add(area);
        }
        chosen.distinct().sorted().forEach(parts::add);
        parts.add(asOf.date().toString());
        return String.join("-", parts) + ".xlsx";
    }
}

package org.dungchung.report;

import java.util.Locale;
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
     * What the file is called, in the language of the report: its name, the area and the day.
     *
     * @param report sharing or coverage
     */
    public String fileName(String report) {
        String name = Words.in(language).of("file." + report);
        return (area == null ? name : name + "-" + area) + "-" + asOf.date() + ".xlsx";
    }
}

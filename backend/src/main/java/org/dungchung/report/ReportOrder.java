package org.dungchung.report;

import java.util.Locale;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What report is wanted.
 *
 * @param indicator one sharing indicator, or null for all
 * @param area an area in the boundaries of {@code asOf}, or null for the whole registry
 * @param language Vietnamese or English; decides words, never numbers
 * @param orderedBy the user name that stands in the report
 */
public record ReportOrder(
        @Nullable String indicator, @Nullable String area, AsOf asOf, Locale language, String orderedBy) {

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

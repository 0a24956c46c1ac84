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
        @Nullable String indicator, @Nullable String area, AsOf asOf, Locale language, String orderedBy) {}

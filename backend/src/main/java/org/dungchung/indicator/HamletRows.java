package org.dungchung.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dungchung.coverage.HamletCoverage;
import org.jspecify.annotations.Nullable;

/** The hamlets behind the coverage ratio as rows of the API; a page's cursor is the place of its first row. */
final class HamletRows {

    static final String KIND = "HAMLET";
    static final String NEAR_THRESHOLD = "near-threshold";
    static final String CENTRE_POINT_RULE = "centre-point-rule";
    static final String DERIVED_BOUNDARY = "derived-boundary";
    static final List<String> LINES = List.of(NEAR_THRESHOLD, CENTRE_POINT_RULE, DERIVED_BOUNDARY);

    private HamletRows() {}

    static Stream<Map<String, @Nullable Object>> all(List<HamletCoverage> hamlets) {
        return hamlets.stream().map(HamletRows::row);
    }

    static Page page(List<HamletCoverage> hamlets, RowFilter filter, @Nullable String after, int limit) {
        List<HamletCoverage> wanted =
                hamlets.stream().filter(hamlet -> wanted(hamlet, filter)).toList();
        int from = after == null || after.isBlank() ? 0 : position(after, wanted.size());
        int to = Math.min(from + limit, wanted.size());
        return new Page(
                all(wanted.subList(from, to)).toList(),
                to < wanted.size() ? Integer.toString(to) : null,
                0,
                wanted.size());
    }

    /** Every hamlet counts, so those that do not are none. */
    private static boolean wanted(HamletCoverage hamlet, RowFilter filter) {
        return (filter.counted() == null || filter.counted())
                && (filter.shared() == null || filter.shared() == hamlet.covered())
                && isNamed(filter.codeContains(), hamlet)
                && (filter.by() == null || hamlet.commune().equals(filter.cell()))
                && isOn(filter.line(), hamlet);
    }

    private static boolean isNamed(@Nullable String part, HamletCoverage hamlet) {
        return part == null || hamlet.code().contains(part);
    }

    private static boolean isOn(@Nullable String line, HamletCoverage hamlet) {
        if (line == null) {
            return true;
        }
        return switch (line) {
            case NEAR_THRESHOLD -> hamlet.nearThreshold();
            case DERIVED_BOUNDARY -> hamlet.derivedBoundary();
            default -> hamlet.rule() == HamletCoverage.Rule.CENTRE_POINT;
        };
    }

    private static int position(String after, int size) {
        try {
            int position = Integer.parseInt(after);
            if (position >= 0 && position <= size) {
                return position;
            }
        } catch (NumberFormatException e) {
            throw new UnreadableCursor(after);
        }
        throw new UnreadableCursor(after);
    }

    private static Map<String, @Nullable Object> row(HamletCoverage hamlet) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", hamlet.code());
        row.put("kind", KIND);
        row.put("code", hamlet.code());
        row.put("name", hamlet.name());
        row.put("commune", hamlet.commune());
        row.put("weight", 1L);
        row.put("counted", true);
        row.put("shared", hamlet.covered());
        row.put("why", hamlet.rule().name());
        row.put("reason", hamlet.reason() == null ? null : hamlet.reason().name());
        row.put("part", hamlet.part());
        row.put("stations", hamlet.stations());
        return row;
    }
}

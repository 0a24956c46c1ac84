package org.dungchung.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link RowFilter} may name: what is in none of these lists would find nothing, and an empty list would look like an answer.
 *
 * @param variants the ways of counting, the headline's among them
 * @param lines the codes of the figure's lines
 * @param kinds the kinds of its units
 */
record Choices(List<String> variants, List<String> lines, List<String> kinds) {

    /** @throws UnknownChoice if the filter names what there is not */
    void check(String indicator, RowFilter filter) {
        check(indicator, "variant", filter.variant(), variants);
        check(indicator, "line", filter.line(), lines);
        check(indicator, "kind", filter.kind(), kinds);
    }

    private static void check(String indicator, String what, @Nullable String asked, List<String> known) {
        if (asked != null && !known.contains(asked)) {
            throw new UnknownChoice(indicator, what, asked, known);
        }
    }
}

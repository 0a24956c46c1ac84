package org.dungchung.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Which of the units behind a figure are wanted; null lets everything through.
 *
 * @param variant by which way of counting, a code of {@link Figure.Variant}; null for the headline
 * @param counted those that count, or those that do not
 * @param shared those that are shared (or covered), or those that are not
 * @param kind those of one kind, as in {@link Figure.Part}
 * @param line those that a {@link Figure.Line} of this code adds up
 * @param owner those of one organisation, by its code
 * @param user those that an organisation uses, by its code, as far as the asker may know it
 * @param codeContains those with this in their code, in any case
 * @param by the breakdown of which {@code cell} is one
 * @param cell those in one cell of that breakdown, as {@link Cell#cell()}; null with {@code by} are those that fall into none
 */
public record RowFilter(
        @Nullable String variant,
        @Nullable Boolean counted,
        @Nullable Boolean shared,
        @Nullable String kind,
        @Nullable String line,
        @Nullable String owner,
        @Nullable String user,
        @Nullable String codeContains,
        @Nullable Cut by,
        @Nullable String cell) {

    /** Every unit, as the headline counts it. */
    public static final RowFilter NONE = new RowFilter(null, null, null, null, null, null, null, null, null, null);

    /** An empty text, as a form sends it, is nothing said. */
    public RowFilter {
        variant = orNull(variant);
        kind = orNull(kind);
        line = orNull(line);
        owner = orNull(owner);
        user = orNull(user);
        codeContains = orNull(codeContains);
        cell = orNull(cell);
    }

    String variantOrHeadline() {
        return variant == null ? "headline" : variant;
    }

    /** Whether it is answered without knowing whose a unit is and who uses it. */
    boolean needsNoUsers() {
        return counted == null && shared == null && line == null && owner == null && user == null && by == null;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

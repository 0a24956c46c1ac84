package org.dungchung.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What shall be stated of a line of a plan. Line, kind and day say which statement it is: to alter it they may be left out, and are not looked at.
 *
 * @param value of a line that has numbers; a fraction of 1 for PERCENT
 * @param said of a line that has none: YES or NO, or words
 * @param comparator AT_LEAST or MORE_THAN of a target that is a number
 * @param document which says so, with number and day
 * @param reason why it is entered; must be said of what is altered
 */
public record StatementForm(
        @Nullable String indicator,
        @Nullable String kind,
        @Nullable LocalDate date,
        @Nullable Double value,
        @Nullable String said,
        @Nullable String comparator,
        @Nullable String document,
        @Nullable String reason) {

    private static final Set<String> KINDS = Set.of("TARGET", "MEASURED", "ESTIMATE");
    private static final Set<String> COMPARATORS = Set.of("AT_LEAST", "MORE_THAN");
    private static final int LONGEST = 2000;

    /** The form with line, kind and day of what it alters. */
    StatementForm of(Statement altered) {
        return new StatementForm(
                altered.indicator(), altered.kind(), altered.date(), value, said, comparator, document, reason);
    }

    /** Notes what is wrong with the line, the kind and the day. */
    void checkWhich(InvalidInput.Check check, List<PlanLine> lines, LocalDate today) {
        List<String> known = lines.stream().map(PlanLine::indicator).toList();
        check.that(
                indicator != null && known.contains(indicator),
                "indicator",
                indicator,
                "a line of the plan: " + String.join(", ", known));
        check.that(kind != null && KINDS.contains(kind), "kind", kind, "TARGET, MEASURED or ESTIMATE");
        check.present("date", date, "the day for which it is stated").day("date", date);
        if ("MEASURED".equals(kind) && date != null) {
            check.that(!date.isAfter(today), "date", date, "today or before: nothing is measured yet on a later day");
        }
    }

    /** Notes what is wrong with what is said. */
    void checkWhat(InvalidInput.Check check, PlanLine line) {
        switch (line.form()) {
            case "PERCENT" -> number(check, isUpTo(1), "a fraction from 0 to 1");
            case "NUMBER" -> number(check, isUpTo(1e12), "a number of %s, from 0".formatted(line.unit()));
            case "YES_NO" -> words(check, "YES".equals(said) || "NO".equals(said), "YES or NO");
            default -> words(check, isText(said), "words, at most %d letters".formatted(LONGEST));
        }
        checkComparator(check);
        check.that(isText(document), "document", document, "the document that says so, with its number and day");
        check.that(reason == null || isText(reason), "reason", reason, "words, at most %d letters".formatted(LONGEST));
    }

    private void checkComparator(InvalidInput.Check check) {
        if ("TARGET".equals(kind) && value != null) {
            boolean known = comparator != null && COMPARATORS.contains(comparator);
            check.that(known, "comparator", comparator, "AT_LEAST or MORE_THAN");
        } else {
            check.that(
                    comparator == null,
                    "comparator",
                    comparator,
                    "nothing: only a target that is a number is compared");
        }
    }

    private boolean isUpTo(double most) {
        return value != null && value >= 0 && value <= most;
    }

    private void number(InvalidInput.Check check, boolean holds, String expected) {
        check.that(holds, "value", value, expected);
        check.that(said == null, "said", said, "nothing: this line has numbers");
    }

    private void words(InvalidInput.Check check, boolean holds, String expected) {
        check.that(holds, "said", said, expected);
        check.that(value == null, "value", value, "nothing: this line has no numbers");
    }

    private static boolean isText(@Nullable String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }
}

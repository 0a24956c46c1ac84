package org.dungchung.territory.unit;

import java.time.LocalDate;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of a form. */
final class UnitCheck {

    private static final int LONG_TEXT = 2_000;
    private static final int SHORT_TEXT = 200;
    private static final int MANY = 100_000_000;

    private final InvalidInput.Check check = new InvalidInput.Check();

    /** A text that must be there. */
    UnitCheck required(String field, @Nullable String text, String expected) {
        check.present(field, text, expected);
        return text == null || text.isBlank() ? this : text(field, text, SHORT_TEXT);
    }

    /** A text of some words. */
    UnitCheck words(String field, @Nullable String text) {
        return text(field, text, SHORT_TEXT);
    }

    /** The reason, and the days, both inclusive. */
    UnitCheck reasonAndDays(@Nullable String reason, @Nullable LocalDate first, @Nullable LocalDate last) {
        check.day("validFrom", first).day("validTo", last);
        boolean inOrder = first == null || last == null || !last.isBefore(first);
        check.that(inOrder, "validTo", last, "no day before " + first + ", the first day");
        return text("reason", reason, LONG_TEXT);
    }

    /** A number that may be unknown. */
    UnitCheck number(String field, @Nullable Number number) {
        boolean fits = number == null || (number.doubleValue() >= 0 && number.doubleValue() <= MANY);
        check.that(fits, field, number, "0 to " + MANY + ", or nothing when it is not known");
        return this;
    }

    /** Anything else. */
    UnitCheck that(boolean holds, String field, @Nullable Object value, String expected) {
        check.that(holds, field, value, expected);
        return this;
    }

    /** @throws InvalidInput if there is a fault */
    void done() {
        check.done();
    }

    private UnitCheck text(String field, @Nullable String text, int most) {
        boolean fits = text == null || (!text.isBlank() && text.length() <= most && text.indexOf('\0') < 0);
        check.that(fits, field, text, "1 to " + most + " characters, not all blank, or nothing at all");
        return this;
    }
}

package org.dungchung.asset;

import java.time.LocalDate;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Looks at each field of a form, so that a person learns of all faults at once and not one by one from the database. */
final class FormCheck {

    private static final int LONG_TEXT = 2_000;
    private static final int SHORT_TEXT = 200;
    private static final int MANY = 1_000_000;

    private FormCheck() {}

    /**
     * Checks what every form must keep.
     *
     * @throws InvalidInput with every field that cannot be recorded
     */
    static void require(AssetForm form) {
        var check = new InvalidInput.Check();
        texts(check, form);
        numbers(check, form);
        life(check, form);
        check.done();
    }

    private static void texts(InvalidInput.Check check, AssetForm form) {
        text(check, "code", form.code(), SHORT_TEXT);
        text(check, "owner", form.owner(), SHORT_TEXT);
        text(check, "category", form.category(), SHORT_TEXT);
        text(check, "structure", form.structure(), SHORT_TEXT);
        text(check, "name", form.name(), LONG_TEXT);
        text(check, "address", form.address(), LONG_TEXT);
        text(check, "reason", form.reason(), LONG_TEXT);
    }

    private static void numbers(InvalidInput.Check check, AssetForm form) {
        number(check, "capacity", form.capacity(), MANY);
        number(check, "poles", form.poles(), MANY);
        number(check, "sequence", form.sequence(), MANY);
        number(check, "heightM", form.heightM(), 999);
        number(check, "lengthM", form.lengthM(), 10 * MANY);
    }

    private static void life(InvalidInput.Check check, AssetForm form) {
        check.day("builtOn", form.builtOn())
                .day("inUseFrom", form.inUseFrom())
                .day("retiredOn", form.retiredOn())
                .day("validFrom", form.validFrom());
        check.that(
                !isBefore(form.inUseFrom(), form.builtOn()),
                "inUseFrom",
                form.inUseFrom(),
                "no day before " + form.builtOn() + ", on which it was built");
        check.that(
                !isBefore(form.retiredOn(), form.inUseFrom()),
                "retiredOn",
                form.retiredOn(),
                "no day before " + form.inUseFrom() + ", on which its use began");
        boolean retired = form.status() == AssetStatus.RETIRED;
        check.that(
                retired || form.retiredOn() == null,
                "retiredOn",
                form.retiredOn(),
                "nothing, unless status is RETIRED");
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static void text(InvalidInput.Check check, String field, @Nullable String text, int most) {
        boolean fits = text == null || (!text.isBlank() && text.length() <= most && text.indexOf('\0') < 0);
        check.that(fits, field, text, "1 to " + most + " characters, not all blank, or nothing at all");
    }

    private static void number(InvalidInput.Check check, String field, @Nullable Number number, int most) {
        boolean fits = number == null || (number.doubleValue() >= 0 && number.doubleValue() <= most);
        check.that(fits, field, number, "0 to " + most + ", or nothing when it is not known");
    }
}

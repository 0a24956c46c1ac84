package org.dungchung.changeset;

import java.time.LocalDate;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What an author says of a change-set.
 *
 * @param title what it is about
 * @param letterNumber of the letter with which it comes
 */
public record ChangeSetForm(
        @Nullable String title,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate) {

    private static final int LONGEST = 200;

    void require() {
        new InvalidInput.Check()
                .that(
                        title != null && !title.isBlank() && title.length() <= LONGEST,
                        "title",
                        title,
                        "1 to 200 letters")
                .that(
                        letterNumber == null || (!letterNumber.isBlank() && letterNumber.length() <= LONGEST),
                        "letterNumber",
                        letterNumber,
                        "1 to 200 letters, or nothing")
                .day("letterDate", letterDate)
                .done();
    }
}

package org.dungchung.round;

import java.time.LocalDate;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The letter with which an organisation submits.
 *
 * @param number of the letter
 * @param note what else it says
 */
public record LetterForm(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String note) {

    private static final int LONGEST_NUMBER = 200;
    private static final int LONGEST = 4000;

    /** @throws InvalidInput if a field is missing or cannot be */
    void require() {
        new InvalidInput.Check()
                .that(
                        number != null && !number.isBlank() && number.length() <= LONGEST_NUMBER,
                        "number",
                        number,
                        "the number of the letter, 1 to 200 letters")
                .present("date", date, "the date of the letter")
                .day("date", date)
                .that(note == null || note.length() <= LONGEST, "note", note, "at most 4,000 letters")
                .done();
    }
}

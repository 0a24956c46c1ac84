package org.dungchung.document;

import java.time.LocalDate;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document.
 *
 * @param title what it is, in words
 * @param takenOn the day of the photo, or the date of the document; null when nobody says
 * @param reason why it changes; required of what is recorded already
 */
public record DocumentForm(
        @Nullable String title,
        @Nullable LocalDate takenOn,
        @Nullable String reason) {

    private static final int LONGEST = 200;

    /** @throws InvalidInput if something of it cannot be */
    void require() {
        new InvalidInput.Check()
                .present("title", title, "what it is, in words")
                .that(title == null || title.length() <= LONGEST, "title", title, "at most " + LONGEST + " characters")
                .that(title == null || title.indexOf('\0') < 0, "title", title, "letters")
                .day("takenOn", takenOn)
                .done();
    }
}

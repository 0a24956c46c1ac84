package org.dungchung.identity.token;

import java.time.LocalDate;
import java.util.Objects;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The wish for a token.
 *
 * @param name what to call it, so that its user knows later what it was for; required
 * @param scope READ or READ_WRITE; required
 * @param days for how many days from today it holds, 1 to 365; required
 */
public record TokenForm(
        @Nullable String name,
        @Nullable TokenScope scope,
        @Nullable Integer days) {

    private static final int LONGEST = 365;

    /**
     * Makes sure that it can be made.
     *
     * @throws InvalidInput if a field is missing or cannot be
     */
    void require() {
        new InvalidInput.Check()
                .present("name", name, "what to call it")
                .that(name == null || name.length() <= 100, "name", name, "at most 100 characters")
                .that(scope != null, "scope", null, "READ or READ_WRITE")
                .that(days != null && days >= 1 && days <= LONGEST, "days", days, "1 to " + LONGEST)
                .done();
    }

    /** The last day on which it holds. */
    LocalDate expiresOn(LocalDate today) {
        return today.plusDays(Objects.requireNonNull(days));
    }
}

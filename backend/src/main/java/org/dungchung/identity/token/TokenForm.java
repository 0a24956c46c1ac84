package org.dungchung.identity.token;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Grant;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The wish for a token.
 *
 * @param name what to call it, so that its user knows later what it was for; required
 * @param scope READ or READ_WRITE; required
 * @param grant what it speaks as, one of those that its user may act as; left out: as the user acts now
 * @param days for how many days from today it holds, 1 to 365; required
 */
public record TokenForm(
        @Nullable String name,
        @Nullable TokenScope scope,
        @Nullable UUID grant,
        @Nullable Integer days) {

    private static final int LONGEST = 365;

    /**
     * Makes sure that it can be made.
     *
     * @throws InvalidInput if a field is missing or cannot be
     */
    void require(List<Grant> grants) {
        new InvalidInput.Check()
                .present("name", name, "what to call it")
                .that(name == null || name.length() <= 100, "name", name, "at most 100 characters")
                .that(scope != null, "scope", null, "READ or READ_WRITE")
                .that(
                        grants.stream().anyMatch(one -> one.id().equals(grant)),
                        "grant",
                        grant,
                        "one of those that you may act as")
                .that(days != null && days >= 1 && days <= LONGEST, "days", days, "1 to " + LONGEST)
                .done();
    }

    /** The same, speaking as its user acts now unless it says otherwise. */
    TokenForm or(@Nullable UUID acting) {
        return grant == null ? new TokenForm(name, scope, acting, days) : this;
    }

    /** The last day on which it holds. */
    LocalDate expiresOn(LocalDate today) {
        return today.plusDays(Objects.requireNonNull(days));
    }
}

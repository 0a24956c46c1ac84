package org.dungchung.organisation.edit;

import java.time.LocalDate;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * To which corporate group an organisation belongs, and when.
 *
 * @param group code of the group; required
 * @param validFrom first day; null = since ever. Of a new membership the one before ends the day before
 * @param validTo last day; null while it goes on
 * @param reason why; required
 */
public record MembershipForm(
        @Nullable String group,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reason) {

    /** @throws InvalidInput if a field is missing or cannot be */
    void require() {
        boolean inOrder = validFrom == null || validTo == null || !validTo.isBefore(validFrom);
        new InvalidInput.Check()
                .present("group", group, "the code of a group of GET /api/groups")
                .day("validFrom", validFrom)
                .day("validTo", validTo)
                .that(inOrder, "validTo", validTo, "no day before " + validFrom + ", the first day")
                .done();
    }
}

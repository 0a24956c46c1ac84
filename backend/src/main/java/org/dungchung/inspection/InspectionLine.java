package org.dungchung.inspection;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An inspection in a list.
 *
 * @param inspector who goes there, by its name of the sign-in
 * @param inspectorName what that person is called; the same where it has no account any more
 * @param stops how many there are
 * @param found how many of them have a finding
 */
public record InspectionLine(
        UUID id,
        String name,
        LocalDate day,
        String inspector,
        String inspectorName,
        InspectionState state,
        int stops,
        int found,
        int version) {}

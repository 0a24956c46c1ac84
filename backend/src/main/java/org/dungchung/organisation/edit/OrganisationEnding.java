package org.dungchung.organisation.edit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a legal entity.
 *
 * @param lastDay its last day; null takes an end back that was recorded wrongly
 * @param successor code of the organisation that took its place; null when none did. What it owns and uses stays recorded as its own until it is
 *     changed, asset by asset or by an import
 * @param reason why; required
 */
public record OrganisationEnding(
        @Nullable LocalDate lastDay,
        @Nullable String successor,
        @Nullable String reason) {}

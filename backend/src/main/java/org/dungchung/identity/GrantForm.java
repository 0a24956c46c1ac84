package org.dungchung.identity;

import org.jspecify.annotations.Nullable;

/**
 * Something that an account is to act as.
 *
 * @param role ADMINISTRATOR, PLANNER, INSPECTOR, OPERATOR or COMMUNE_OFFICE; required
 * @param organisation code of the organisation for which it acts; exactly operators have one
 * @param area code of the area outside of which it changes nothing; a commune office has one (and sees no further), a planner or operator may
 */
public record GrantForm(
        @Nullable Role role,
        @Nullable String organisation,
        @Nullable String area) {

    /** Whether its role, organisation and area go together. */
    boolean fits() {
        return role != null
                && (role == Role.OPERATOR) == (organisation != null)
                && switch (role) {
                    case ADMINISTRATOR, INSPECTOR -> area == null;
                    case PLANNER, OPERATOR -> true;
                    case COMMUNE_OFFICE -> area != null;
                };
    }

    /** As it is told when it cannot be. */
    @Override
    public String toString() {
        return "%s %s %s".formatted(role, organisation, area);
    }
}

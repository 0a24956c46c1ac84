package org.dungchung.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param organisation the code of the organisation for which an operator acts; null for the authority's own people
 * @param area the code of the area outside of which this caller changes nothing; null = everywhere; a commune office has one
 */
public record Caller(
        String username,
        Role role,
        @Nullable String organisation,
        @Nullable String area) implements Serializable {

    /** The registry itself, while it loads reference data or the demo. */
    public static final Caller SYSTEM = new Caller("system", Role.ADMINISTRATOR, null);

    /** One who acts everywhere. */
    public Caller(String username, Role role, @Nullable String organisation) {
        this(username, role, organisation, null);
    }

    /**
     * To whose assets this caller's view in full is limited: the code of an organisation; null when it sees everybody's. A commune office has none of its
     * own: its scope is {@code @} and the code of its area, within which it sees what is open to others.
     */
    public @Nullable String scope() {
        return switch (role) {
            case ADMINISTRATOR, PLANNER, INSPECTOR -> null;
            case OPERATOR -> organisation;
            case COMMUNE_OFFICE -> "@" + area;
        };
    }

    /** The organisation whose own units its figures count, or null when they count everybody's. */
    public @Nullable String counted() {
        return role == Role.OPERATOR ? organisation : null;
    }

    /** The code of the area outside of which this caller is told no figures; null = it is told of all. */
    public @Nullable String told() {
        return role == Role.COMMUNE_OFFICE ? area : null;
    }

    /** Whether this caller sees what is restricted and not its own (defence, security): the authority's editors, not its inspectors. */
    public boolean cleared() {
        return switch (role) {
            case ADMINISTRATOR, PLANNER -> true;
            case INSPECTOR, OPERATOR, COMMUNE_OFFICE -> false;
        };
    }

    /** Whether this caller may change an asset of {@code owner}; null is an asset whose owner nobody knows. */
    public boolean mayEdit(@Nullable String owner) {
        return switch (role) {
            case ADMINISTRATOR, PLANNER -> true;
            case INSPECTOR, COMMUNE_OFFICE -> false;
            case OPERATOR -> organisation != null && organisation.equals(owner);
        };
    }
}

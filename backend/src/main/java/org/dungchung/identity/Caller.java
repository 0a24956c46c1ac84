package org.dungchung.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param organisation the code of the organisation for which an operator acts; null for the authority's own people
 * @param area the code of the area outside of which this caller changes nothing; null = everywhere
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

    /** The organisation to which this caller's view is limited, or null when it sees everybody's assets in full. */
    public @Nullable String scope() {
        return switch (role) {
            case ADMINISTRATOR, PLANNER, INSPECTOR -> null;
            case OPERATOR -> organisation;
        };
    }

    /** Whether this caller sees what is restricted and not its own (defence, security): the authority's editors, not its inspectors. */
    public boolean cleared() {
        return switch (role) {
            case ADMINISTRATOR, PLANNER -> true;
            case INSPECTOR, OPERATOR -> false;
        };
    }

    /** Whether this caller may change an asset of {@code owner}; null is an asset whose owner nobody knows. */
    public boolean mayEdit(@Nullable String owner) {
        return switch (role) {
            case ADMINISTRATOR, PLANNER -> true;
            case INSPECTOR -> false;
            case OPERATOR -> organisation != null && organisation.equals(owner);
        };
    }
}

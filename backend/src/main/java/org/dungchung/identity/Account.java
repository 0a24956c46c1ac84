package org.dungchung.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who may sign in.
 *
 * @param username lower case, by which the account signs in and by which its changes are recorded
 * @param organisation the code of the organisation for which an operator acts; null for the authority's own people
 * @param organisationName the name of that organisation; null exactly when {@code organisation} is
 */
public record Account(
        String username,
        String displayName,
        Role role,
        @Nullable String organisation,
        @Nullable String organisationName) {

    /** The caller that acts when this account has signed in. */
    public Caller caller() {
        return new Caller(username, role, organisation);
    }
}

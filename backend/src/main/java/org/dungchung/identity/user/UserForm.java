package org.dungchung.identity.user;

import java.util.Objects;
import org.dungchung.identity.Role;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * An account. A change says all of it again.
 *
 * @param username 2 to 64 of a-z 0-9 . _ -, the first a letter or digit; required of a new one, left out in a change, for it cannot change
 * @param displayName name of the person or the desk; required
 * @param role ADMINISTRATOR, PLANNER, INSPECTOR or OPERATOR; required
 * @param organisation code of the organisation for which it acts; exactly operators have one
 * @param enabled whether it may sign in; required of a change, a new one may unless this says no
 * @param reason why; a change needs one
 */
public record UserForm(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable Role role,
        @Nullable String organisation,
        @Nullable Boolean enabled,
        @Nullable String reason) {

    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{1,63}";

    /**
     * Makes sure that it can be recorded.
     *
     * @param usernameNow its name; null when it is new
     * @throws InvalidInput if a field is missing or cannot be
     */
    void require(@Nullable String usernameNow) {
        new InvalidInput.Check()
                .that(nameFits(usernameNow), "username", username, expectedName(usernameNow))
                .present("displayName", displayName, "the name of the person or the desk")
                .that(
                        displayName == null || displayName.length() <= 200,
                        "displayName",
                        displayName,
                        "at most 200 characters")
                .that(role != null, "role", null, "ADMINISTRATOR, PLANNER, INSPECTOR or OPERATOR")
                .that(usernameNow == null || enabled != null, "enabled", null, "true or false")
                .that(
                        (role == Role.OPERATOR) == (organisation != null),
                        "organisation",
                        organisation,
                        "the code of an organisation for an operator, nothing for others")
                .done();
    }

    /** The name of a new one, which is there. */
    String newName() {
        return Objects.requireNonNull(username);
    }

    boolean isEnabled() {
        return enabled == null || enabled;
    }

    private boolean nameFits(@Nullable String usernameNow) {
        return usernameNow == null
                ? username != null && username.matches(USERNAME)
                : username == null || username.equals(usernameNow);
    }

    private static String expectedName(@Nullable String usernameNow) {
        return usernameNow == null
                ? "2 to 64 lower case letters, digits, dots, underscores and hyphens"
                : usernameNow + "; a user name does not change";
    }
}

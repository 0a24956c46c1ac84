package org.dungchung.identity.user;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import org.dungchung.identity.GrantForm;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * An account. A change says all of it again.
 *
 * @param username 2 to 64 of a-z 0-9 . _ -, the first a letter or digit; required of a new one, left out in a change, for it cannot change
 * @param displayName name of the person or the desk; required
 * @param grants what it may act as, one or several, the first one first; required
 * @param enabled whether it may sign in; required of a change, a new one may unless this says no
 * @param reason why; a change needs one
 */
public record UserForm(
        @Nullable String username,
        @Nullable String displayName,
        @JsonSetter(contentNulls = Nulls.SET) @Nullable List<@Nullable GrantForm> grants,
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
                .that(usernameNow == null || enabled != null, "enabled", null, "true or false")
                .that(grants != null && !grants.isEmpty(), "grants", null, "at least one role")
                .done();
    }

    /** The name of a new one, which is there. */
    String newName() {
        return Objects.requireNonNull(username);
    }

    /** What it may act as, which was found to be whole. */
    List<GrantForm> wanted() {
        return Objects.requireNonNull(grants).stream()
                .map(Objects::requireNonNull)
                .toList();
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

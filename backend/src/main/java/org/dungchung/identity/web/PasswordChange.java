package org.dungchung.identity.web;

import java.util.Objects;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The wish for another password.
 *
 * @param oldPassword the present one; required
 * @param newPassword the one that takes its place, at least eight characters and none that everybody tries first; required
 */
record PasswordChange(
        @Nullable String oldPassword, @Nullable String newPassword) {

    /** @throws InvalidInput if one is missing */
    void require() {
        new InvalidInput.Check()
                .that(oldPassword != null && !oldPassword.isEmpty(), "oldPassword", null, "the present password")
                .that(newPassword != null && !newPassword.isEmpty(), "newPassword", null, "the new password")
                .done();
    }

    String present() {
        return Objects.requireNonNull(oldPassword);
    }

    String wanted() {
        return Objects.requireNonNull(newPassword);
    }

    /** Passwords are not for logs. */
    @Override
    public String toString() {
        return "PasswordChange";
    }
}

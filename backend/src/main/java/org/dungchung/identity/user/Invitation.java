package org.dungchung.identity.user;

import java.time.Instant;

/**
 * A link by which somebody sets the password of an account, once. Shown when it is made, and never again.
 *
 * @param secret what the address ends with
 * @param path the address of the page, after that of the server
 * @param validUntil until when it holds
 */
public record Invitation(String username, String secret, String path, Instant validUntil) {

    /** Secrets are not for logs. */
    @Override
    public String toString() {
        return "Invitation of " + username;
    }
}

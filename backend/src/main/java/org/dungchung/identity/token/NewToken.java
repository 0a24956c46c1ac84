package org.dungchung.identity.token;

/**
 * A token that was just made.
 *
 * @param secret what programs send; shown now, and never again
 * @param token what is known of it from now on
 */
public record NewToken(String secret, Token token) {

    /** Secrets are not for logs. */
    @Override
    public String toString() {
        return "NewToken " + token.id();
    }
}

package org.dungchung.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Something that only its holder knows: 32 random bytes, written in 43 letters, digits, hyphens and underscores. Kept by its SHA-256 alone: what is
 * random cannot be guessed from that.
 *
 * @param text what is handed over, once
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A secret that nobody has yet. */
    public static Secret fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** That by which it is kept. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Secrets are not for logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}

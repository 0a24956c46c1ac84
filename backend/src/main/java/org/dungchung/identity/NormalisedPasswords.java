package org.dungchung.identity;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Takes one password for the same however a keyboard writes its letters: "ế" as one character, or as e with two signs. A hash that was made before
 * of what came as it came still fits that.
 */
record NormalisedPasswords(PasswordEncoder encoder) implements PasswordEncoder {

    /** The one way to write a password. */
    static String of(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(password == null ? null : of(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null) {
            return encoder.matches(null, hash);
        }
        String normal = of(password);
        return encoder.matches(normal, hash) || (!normal.contentEquals(password) && encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}

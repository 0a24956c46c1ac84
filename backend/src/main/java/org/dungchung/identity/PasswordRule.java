package org.dungchung.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which passwords people may choose: none that is short, and none of those that are tried first. */
final class PasswordRule {

    /** In characters. */
    static final int SHORTEST = 8;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int FEWEST_BESIDE_NAME = 6;
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /**
     * Lets a password pass that nobody guesses soon.
     *
     * @throws PasswordTooShort if it has fewer than eight characters
     * @throws PasswordTooCommon if it is a word that everybody tries (with whatever digits and signs behind it), nothing but digits, the same few
     *     characters again and again, or little more than the user name
     */
    static void require(String username, String password) {
        requireLength(password);
        String lower = password.strip().toLowerCase(Locale.ROOT);
        String word = lower.replaceAll("[^\\p{L}]+$", "");
        boolean common = word.isEmpty()
                || COMMON.contains(lower)
                || COMMON.contains(word)
                || COMMON.contains(plain(word))
                || lower.chars().distinct().count() < FEWEST_DIFFERENT
                || (lower.contains(username) && lower.length() - username.length() < FEWEST_BESIDE_NAME);
        if (common) {
            throw new PasswordTooCommon();
        }
    }

    /** @throws PasswordTooShort if it has fewer than eight characters */
    static void requireLength(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new PasswordTooShort(SHORTEST);
        }
    }

    /** The word without the signs that are put for letters. */
    private static String plain(String word) {
        return word.replace('@', 'a')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('$', 's');
    }

    private static Set<String> common() {
        InputStream file = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

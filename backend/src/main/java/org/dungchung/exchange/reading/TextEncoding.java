package org.dungchung.exchange.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.dungchung.exchange.reading.letters.LegacyLetters;
import org.jspecify.annotations.Nullable;

/**
 * How the texts of a file are written.
 *
 * @param name as the API has it: {@code utf-8}, {@code windows-1258}, {@code tcvn3}, {@code vni} or another charset
 * @param charset of the bytes
 * @param letters of the font in which the decoded letters are to be read; null = they are what they are
 */
public record TextEncoding(
        String name, Charset charset, @Nullable LegacyLetters letters) {

    /** The encoding called {@code name}, in whatever capitals; null when nobody knows it. */
    public static @Nullable TextEncoding of(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        for (LegacyLetters letters : LegacyLetters.all()) {
            if (plain.equals(letters.id())) {
                return of(letters);
            }
        }
        try {
            return of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Text in a charset. */
    static TextEncoding of(Charset charset) {
        return new TextEncoding(charset.name().toLowerCase(Locale.ROOT), charset, null);
    }

    /** Text for a font; each byte is a letter of its. */
    static TextEncoding of(LegacyLetters letters) {
        return new TextEncoding(letters.id(), StandardCharsets.ISO_8859_1, letters);
    }
}

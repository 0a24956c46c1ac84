package org.dungchung.exchange.reading.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Guesses by spelling in which letters a text is. */
public final class LettersGuess {

    /** The part of the words with marks that must be spelt right; names of places and firms are not all Vietnamese. */
    private static final double ENOUGH = 0.6;

    private LettersGuess() {}

    /** Which letters of these fonts the texts are Vietnamese in; null when they are as they stand, or in none of them. */
    public static @Nullable LegacyLetters of(List<String> texts, List<LegacyLetters> fonts) {
        LegacyLetters best = null;
        double most = Math.max(part(String.join(" ", texts)), ENOUGH);
        for (LegacyLetters letters : fonts) {
            double part = part(texts.stream().map(letters::toUnicode).collect(Collectors.joining(" ")));
            if (part > most) {
                most = part;
                best = letters;
            }
        }
        return best;
    }

    /** The part of the words with marks that are spelt as Vietnamese is. */
    public static double part(String text) {
        return Syllables.count(text).part();
    }
}

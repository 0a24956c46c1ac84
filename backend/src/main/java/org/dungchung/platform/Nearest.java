package org.dungchung.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody who wrote another one most likely meant. */
public final class Nearest {

    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The word that differs from {@code written} by the fewest letters put in, left out or exchanged, whatever their case; the first of equals.
     *
     * @return empty when there are no words
     */
    public static Optional<String> of(String written, Collection<String> words) {
        String meant = written.substring(0, Math.min(written.length(), LONGEST)).toLowerCase(Locale.ROOT);
        return words.stream().min(Comparator.comparingInt(word -> distance(meant, word.toLowerCase(Locale.ROOT))));
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}

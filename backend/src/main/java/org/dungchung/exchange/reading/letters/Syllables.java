package org.dungchung.exchange.reading.letters;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tells Vietnamese from what looks like it: by how many words with marks are syllables of Vietnamese as they are spelt. */
final class Syllables {

    private static final Pattern APART = Pattern.compile("[\\x00-\\x40\\x5b-\\x60\\x7b-\\x7f\\s\\u00a0]+");
    private static final Pattern SPELT = Pattern.compile("(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?"
            + "(uyê|uya|uyu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|iêu|yêu|[aăâeêioôơuưy]{1,2})"
            + "(ch|ng|nh|[cmnpt])?");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern MIXED = Pattern.compile("\\p{Ll}\\p{Lu}");

    private Syllables() {}

    /**
     * Counts the words of {@code text} that have more than ASCII letters: all, and those that are spelt as Vietnamese is. A single letter
     * is no word here: in a font a dash is one.
     */
    static Count count(String text) {
        int all = 0;
        int spelt = 0;
        for (String word : APART.split(Normalizer.normalize(text, Normalizer.Form.NFC), -1)) {
            if (word.length() > 1 && word.chars().anyMatch(c -> c >= 0x80)) {
                all++;
                spelt += isSpelt(word) ? 1 : 0;
            }
        }
        return new Count(all, spelt);
    }

    private static boolean isSpelt(String word) {
        if (MIXED.matcher(word).find()) {
            return false;
        }
        String apart = Normalizer.normalize(word.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD);
        int tones = (int) TONE.matcher(apart).results().count();
        String letters = Normalizer.normalize(TONE.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        return tones <= 1 && SPELT.matcher(letters).matches();
    }

    /**
     * Words with more than ASCII letters.
     *
     * @param spelt how many of them are syllables
     */
    record Count(int all, int spelt) {

        /** The part that is spelt right; 0 when there is no such word. */
        double part() {
            return all == 0 ? 0 : (double) spelt / all;
        }
    }
}

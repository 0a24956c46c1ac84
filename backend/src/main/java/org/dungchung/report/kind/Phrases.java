package org.dungchung.report.kind;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.dungchung.indicator.Text;

/**
 * The words of frozen reports ({@code frozen_*.properties}, and those of the live workbooks where they say the same): they go into the report in both
 * languages, so that a form in either needs nothing else.
 */
public final class Phrases {

    private static final List<ResourceBundle> VI = bundles("vi");
    private static final List<ResourceBundle> EN = bundles("en");

    private Phrases() {}

    /** The words of a key; a missing one is an error of ours and fails loudly. */
    public static Text of(String key) {
        return new Text(word(VI, key), word(EN, key));
    }

    /** The words of a key followed by those of another. */
    public static Text joined(String key, Text following) {
        Text first = of(key);
        return new Text(first.vi() + ": " + following.vi(), first.en() + ": " + following.en());
    }

    /** Whether there are words of a key. */
    public static boolean has(String key) {
        return VI.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    private static String word(List<ResourceBundle> bundles, String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElse(bundles.get(0))
                .getString(key);
    }

    private static List<ResourceBundle> bundles(String language) {
        return Stream.of("frozen", "report")
                .map(name -> ResourceBundle.getBundle("org.dungchung.report." + name, Locale.forLanguageTag(language)))
                .toList();
    }
}

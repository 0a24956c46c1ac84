package org.dungchung.report;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.dungchung.indicator.Text;

/** The words of a report in its language. */
record Words(ResourceBundle bundle, boolean vietnamese) {

    static Words in(Locale language) {
        boolean vietnamese = language.getLanguage().equals("vi");
        Locale locale = Locale.forLanguageTag(vietnamese ? "vi" : "en");
        return new Words(ResourceBundle.getBundle("org.dungchung.report.report", locale), vietnamese);
    }

    /** The word of a key; a missing one is an error of ours and fails loudly. */
    String of(String key) {
        return bundle.getString(key);
    }

    /** The titles of columns, in their order. */
    List<String> columns(String... keys) {
        return Stream.of(keys).map(key -> of("column." + key)).toList();
    }

    String of(Text text) {
        return vietnamese ? text.vi() : text.en();
    }

    String of(boolean answer) {
        return of(answer ? "yes" : "no");
    }
}

package org.dungchung.indicator;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The texts of the indicators in both languages: sentences of definitions, labels of variants and lines. */
@Component
class Words {

    private static final String BUNDLE = "org.dungchung.indicator.words";

    private final ResourceBundle vi = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag("vi"));
    private final ResourceBundle en = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag("en"));

    /** The text of a key; a missing one is an error of ours and fails loudly. */
    Text of(String key) {
        return new Text(vi.getString(key), en.getString(key));
    }

    /** The texts of several keys as one sentence; {@code none} is silent. */
    Text sentence(List<String> keys) {
        return new Text(joined(vi, keys), joined(en, keys));
    }

    private static String joined(ResourceBundle bundle, List<String> keys) {
        return keys.stream()
                        .filter(key -> !key.equals("none"))
                        .map(bundle::getString)
                        .collect(Collectors.joining("; "))
                + ".";
    }
}

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

    /** Those of the ways that have a name in words. */
    List<Counting> named(List<? extends Counting> ways) {
        return ways.stream()
                .filter(way -> vi.containsKey("variant." + way.variant()))
                .<Counting>map(way -> way)
                .toList();
    }

    /** The ways of counting with their names and sentences; the headline has no name. */
    List<DefinitionVersion.Way> ways(String unit, List<? extends Counting> ways) {
        return ways.stream()
                .map(way -> new DefinitionVersion.Way(
                        way.isHeadline() ? null : label(way, ways.get(0), unit), sentence(way.phrases(unit)), way))
                .toList();
    }

    /** The name of a variant; one that has none is named by what it counts in another way than the headline. */
    Text label(Counting variant, Counting headline, String unit) {
        String key = "variant." + variant.variant();
        if (vi.containsKey(key)) {
            return of(key);
        }
        List<String> others = headline.phrases(unit);
        List<String> unlike = variant.phrases(unit).stream()
                .filter(phrase -> !others.contains(phrase))
                .toList();
        return sentence(unlike);
    }

    /** The texts of several keys as one sentence; {@code none} is silent. */
    Text sentence(List<String> keys) {
        return new Text(joined(vi, keys), joined(en, keys));
    }

    /** The text of a key; what stands behind a bar takes the place of {@code {0}} in it. */
    private static String text(ResourceBundle bundle, String key) {
        int bar = key.indexOf('|');
        return bar < 0
                ? bundle.getString(key)
                : bundle.getString(key.substring(0, bar)).replace("{0}", key.substring(bar + 1));
    }

    private static String joined(ResourceBundle bundle, List<String> keys) {
        return keys.stream()
                        .filter(key -> !key.equals("none"))
                        .map(key -> text(bundle, key))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}

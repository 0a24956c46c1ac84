package org.dungchung.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What is looked for, in the words that the registry compares: without diacritics, case and punctuation.
 *
 * @param words in their order, none empty
 * @param key all of them without blanks, as codes are compared
 */
record SearchText(List<String> words, String key) {

    /** So many words count; what a code and a name need is less. */
    static final int MOST_WORDS = 8;

    private static final int LEADING = 3;

    static SearchText of(List<String> words) {
        return new SearchText(List.copyOf(words), String.join("", words));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words between blanks, as names are compared whole. */
    String phrase() {
        return " " + String.join(" ", words) + " ";
    }

    /** A pattern for names that begin with the text. */
    String beginning() {
        return " " + literal(String.join(" ", words)) + "%";
    }

    /** A pattern for codes with the text in them. */
    String part() {
        return "%" + literal(key) + "%";
    }

    /** A pattern for a code that is the text. */
    String whole() {
        return literal(key);
    }

    /** For each word a pattern for texts one of whose words begins so. */
    List<String> patterns() {
        return words.stream().map(word -> "% " + literal(word) + "%").toList();
    }

    /** The patterns of the three longest words, the last one again where there are fewer: these lead through an index. */
    List<String> leading() {
        var longest = new ArrayList<>(patterns());
        longest.sort(Comparator.comparingInt(String::length).reversed());
        while (longest.size() < LEADING) {
            longest.add(longest.get(longest.size() - 1));
        }
        return longest.subList(0, LEADING);
    }

    /** Every run of neighbouring words, itself a text: the ones of most words first. */
    List<SearchText> runs() {
        var runs = new ArrayList<SearchText>();
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                runs.add(of(words.subList(from, from + length)));
            }
        }
        return runs;
    }

    /** The text without the first occurrence of one of its runs; itself where that is none. */
    SearchText without(SearchText run) {
        int from = Collections.indexOfSubList(words, run.words());
        if (from < 0) {
            return this;
        }
        var rest = new ArrayList<>(words);
        rest.subList(from, from + run.words().size()).clear();
        return of(rest);
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

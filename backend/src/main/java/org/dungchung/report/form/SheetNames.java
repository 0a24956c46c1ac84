package org.dungchung.report.form;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names of sheets: at most 31 letters, none of those that a spreadsheet forbids, each once whatever its case. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String of(String title) {
        String plain =
                title.replaceAll("[\\[\\]:*?/\\\\']", " ").replaceAll(" +", " ").strip();
        String name = cut(plain, LONGEST);
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            String number = " " + again;
            name = cut(plain, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}

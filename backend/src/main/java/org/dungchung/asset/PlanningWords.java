package org.dungchung.asset;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words by which planning tells assets of a kind apart: letters of the category, codes of the structure. The database has the same. */
final class PlanningWords {

    static final List<String> NONE = List.of();
    static final List<String> MASTS = List.of("A1", "A1a", "A1b", "A2", "A2a", "A2b", "A2c");
    static final List<String> POLES = List.of("C1", "C2");
    static final List<String> UNDERGROUND = List.of("N1", "N2");
    static final List<String> CABLES = List.of("C1", "C2", "N1", "N2");
    static final List<String> SERVICE_POINTS = List.of("D1", "D2");
    static final List<String> STRUCTURES = List.of("SELF_SUPPORTING", "GUYED", "MONOPOLE", "CAMOUFLAGED", "ROOFTOP");

    private static final List<String> CATEGORIES =
            Stream.of(MASTS, CABLES, SERVICE_POINTS).flatMap(List::stream).toList();

    private PlanningWords() {}

    /** The category as it is written, whatever the case in which it was said; what is none stays as it is. */
    static @Nullable String category(@Nullable String said) {
        return known(CATEGORIES, said);
    }

    /** The structure likewise. */
    static @Nullable String structure(@Nullable String said) {
        return known(STRUCTURES, said);
    }

    private static @Nullable String known(List<String> words, @Nullable String said) {
        return words.stream()
                .filter(word -> word.equalsIgnoreCase(said))
                .findFirst()
                .orElse(said);
    }
}

package org.dungchung.indicator;

import java.util.List;
import org.dungchung.platform.InvalidInput;

/** One way of counting, as data: the headline of a definition, or a variant that stands beside it. */
public sealed interface Counting permits Switches, HamletWay, ProgressWay {

    /** What the headline is called among the variants. */
    String HEADLINE = "headline";

    /** {@code headline}, or the code of a variant. */
    String variant();

    Counting named(String name);

    /** A code made of what is switched: the same switches always have the same. */
    String code();

    /** Notes what cannot be, or cannot be together. */
    void check(InvalidInput.Check check, String field, String unit);

    /** The keys of the words that say this way of counting, in the order of the sentence; behind a bar stands what takes the place of {0}. */
    List<String> phrases(String unit);

    default boolean isHeadline() {
        return variant().equals(HEADLINE);
    }

    default boolean countsAs(Counting other) {
        return named("").equals(other.named(""));
    }
}

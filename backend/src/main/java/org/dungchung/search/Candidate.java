package org.dungchung.search;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An asset that one of the queries found.
 *
 * @param place its place among equally good ones; null comes last
 */
record Candidate(
        UUID id, String kind, Match match, @Nullable String place) {

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::match)
            .thenComparing(Candidate::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Candidate::id);
}

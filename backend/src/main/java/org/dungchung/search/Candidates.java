package org.dungchung.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** What the queries found, each asset once, by its best match. */
final class Candidates {

    private static final BinaryOperator<Candidate> BETTER = BinaryOperator.minBy(Candidate.BEST_FIRST);

    private final Map<UUID, Candidate> found = new HashMap<>();

    void add(Collection<Candidate> more) {
        more.forEach(candidate -> found.merge(candidate.id(), candidate, BETTER));
    }

    int size() {
        return found.size();
    }

    boolean haveExact() {
        return found.values().stream().anyMatch(candidate -> candidate.match() == Match.EXACT);
    }

    /** The best ones of each kind, best first. */
    List<Candidate> best(int ofEachKind) {
        Map<String, List<Candidate>> kinds =
                found.values().stream().sorted(Candidate.BEST_FIRST).collect(Collectors.groupingBy(Candidate::kind));
        return kinds.values().stream()
                .flatMap(candidates -> candidates.stream().limit(ofEachKind))
                .toList();
    }
}

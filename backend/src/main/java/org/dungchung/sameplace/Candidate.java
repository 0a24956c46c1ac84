package org.dungchung.sameplace;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be one.
 *
 * @param id of the pair: both ids with a tilde between
 * @param kind SITE, MAST or POLE_LINE
 * @param score how like each other they are, 0 to 1, to three decimals: the weighted mean of the parts, where an unknown one counts half
 * @param metres between them; 0 where lines meet
 * @param sameGroup whether their owners belong to one group today: joined they would still be one user
 * @param group the smallest id of all records that are linked to these by open pairs; null for what was decided
 * @param groupSize how many those are; 0 for what was decided
 * @param version changes when either record or the decision does; also the ETag
 * @param keepable those of the two that may stand for both: in use whenever the other is
 * @param parts JSON: for each part its name, weight, likeness (0 to 1, null when unknown) and difference in its own unit
 * @param one JSON: what is recorded of the first, with its users on the day
 * @param other JSON: the same of the second
 * @param decision JSON: which was kept, by whom, when, why; null while nothing was ever decided
 */
public record Candidate(
        String id,
        CandidateFilter.Kind kind,
        PairState state,
        double score,
        double metres,
        boolean sameGroup,
        @Nullable String group,
        int groupSize,
        int version,
        List<UUID> keepable,
        @JsonRawValue String parts,
        @JsonRawValue String one,
        @JsonRawValue String other,
        @JsonRawValue @Nullable String decision) {

    PairId pair() {
        return PairId.parse(id);
    }
}

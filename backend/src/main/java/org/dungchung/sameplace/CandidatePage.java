package org.dungchung.sameplace;

import java.util.List;
import org.dungchung.platform.Listed;
import org.jspecify.annotations.Nullable;

/**
 * Pairs, the likeliest first.
 *
 * @param total how many there are on all pages
 * @param next the cursor of the next page; null on the last
 */
public record CandidatePage(
        List<Candidate> candidates, long total, @Nullable String next) implements Listed {

    @Override
    public int listed() {
        return candidates.size();
    }
}

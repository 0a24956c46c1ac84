package org.dungchung.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which groups (or companies, where single companies are counted) share units with each other.
 *
 * <p>The matrix counts a unit in every pair of its users. Each shared unit is of one pair alone, of more users than two, or not told: so the sum of
 * {@link Pair#alone}, of {@code more} and of {@code withheld} is the numerator of the headline.
 *
 * @param numerator the shared units of the headline
 * @param sharers who shares anything, with all the units that each shares
 * @param pairs the pairs that share anything, each once
 * @param more the units that more than two share, by who they are
 * @param withheld shared units of whose users the asker is not told
 * @param note how the matrix stands to the number of shared units, in words
 */
public record Pairs(
        String indicator,
        @Nullable String area,
        LocalDate boundaries,
        LocalDate date,
        LocalDate knownOn,
        String unit,
        Number numerator,
        Number denominator,
        @Nullable Double ratio,
        List<Sharer> sharers,
        List<Pair> pairs,
        List<Several> more,
        Number withheld,
        Text note,
        @Nullable String scope) {

    /** One who shares, with the units that it shares with anybody. */
    public record Sharer(String code, @Nullable String name, Number units) {}

    /**
     * Two who share.
     *
     * @param units that both use
     * @param alone those of them that nobody else uses
     */
    public record Pair(String one, String other, Number units, Number alone) {}

    /** More than two who share units, and how many they share, just they. */
    public record Several(List<String> sharers, Number units) {}
}

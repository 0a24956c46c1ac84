package org.dungchung.indicator;

import org.jspecify.annotations.Nullable;

/**
 * An indicator's sums in one commune.
 *
 * @param code the commune's code, or null for the units that lie in none
 */
public record CommuneSum(
        @Nullable String code,
        @Nullable String name,
        Number numerator,
        Number denominator,
        @Nullable Double ratio) {

    static CommuneSum of(@Nullable String code, @Nullable String name, double numerator, double denominator) {
        return new CommuneSum(
                code, name, Figure.plain(numerator), Figure.plain(denominator), Figure.ratio(numerator, denominator));
    }
}

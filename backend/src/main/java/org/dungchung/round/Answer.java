package org.dungchung.round;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of one indicator, and what the registry said when it did.
 *
 * @param note why its numbers are others
 * @param reported by the organisation; of a figure that it confirms the numbers that it saw
 * @param estimate of the day for which the round wants one
 * @param registry as the registry computed it at the submission; null before
 * @param definition by which version of the definition it did
 * @param difference reported less computed; null before the submission
 */
public record Answer(
        String indicator,
        Verdict verdict,
        @Nullable String note,
        @Nullable Numbers reported,
        @Nullable Numbers estimate,
        @Nullable Numbers registry,
        @Nullable Integer definition,
        @Nullable Difference difference) {

    /**
     * The numbers of a figure.
     *
     * @param numerator shared (or covered) units
     * @param denominator all units
     * @param ratio a fraction of 1; null where there are none
     */
    public record Numbers(
            double numerator, double denominator, @Nullable Double ratio) {

        static @Nullable Numbers of(@Nullable Double numerator, @Nullable Double denominator) {
            if (numerator == null || denominator == null) {
                return null;
            }
            return new Numbers(numerator, denominator, denominator == 0 ? null : numerator / denominator);
        }
    }

    /**
     * Reported less computed.
     *
     * @param ratio of the ratios, as a fraction of 1; null where one of them has none
     */
    public record Difference(
            double numerator, double denominator, @Nullable Double ratio) {

        static @Nullable Difference between(@Nullable Numbers reported, @Nullable Numbers registry) {
            if (reported == null || registry == null) {
                return null;
            }
            Double one = reported.ratio();
            Double other = registry.ratio();
            return new Difference(
                    reported.numerator() - registry.numerator(),
                    reported.denominator() - registry.denominator(),
                    one == null || other == null ? null : one - other);
        }
    }
}

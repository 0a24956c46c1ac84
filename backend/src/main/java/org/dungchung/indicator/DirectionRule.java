package org.dungchung.indicator;

import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the same direction.
 *
 * @param townM how far apart at most in urban zones, in metres
 * @param outsideM the same outside of them
 * @param headingDeg how far headings may differ, modulo 180 degrees
 * @param leastM the shortest stretch that counts, in metres
 */
public record DirectionRule(double townM, double outsideM, double headingDeg, double leastM) {

    /** Bounds as those of the table of rules. */
    DirectionRule checked() {
        new InvalidInput.Check()
                .that(townM > 0 && townM <= 200, "townM", townM, "metres above 0, at most 200")
                .that(outsideM > 0 && outsideM <= 200, "outsideM", outsideM, "metres above 0, at most 200")
                .that(headingDeg > 0 && headingDeg <= 90, "headingDeg", headingDeg, "degrees above 0, at most 90")
                .that(leastM > 0 && leastM <= 10_000, "leastM", leastM, "metres above 0, at most 10000")
                .done();
        return this;
    }

    /** What an asker would have otherwise; null is as the rule has it. */
    public record Otherwise(
            @Nullable Double townM,
            @Nullable Double outsideM,
            @Nullable Double headingDeg,
            @Nullable Double leastM) {

        DirectionRule on(DirectionRule rule) {
            return new DirectionRule(
                            or(townM, rule.townM),
                            or(outsideM, rule.outsideM),
                            or(headingDeg, rule.headingDeg),
                            or(leastM, rule.leastM))
                    .checked();
        }

        private static double or(@Nullable Double said, double otherwise) {
            return said == null ? otherwise : said;
        }
    }
}

package org.dungchung.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dungchung.organisation.Submission;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's answer, never without what it means: its definition, the variants of it, its target.
 *
 * @param numerator the units that are shared (or covered, or done), in the unit of the indicator
 * @param denominator the units that count
 * @param ratio numerator / denominator, 0 to 1, not rounded; null when no unit counts
 * @param target what a plan asks for, or null when no plan speaks of this indicator in this area
 * @param variants the same question under other definitions, on the same data
 * @param lines what the definition leaves out of the ratio and a reader must know of
 * @param parts the sums per kind of unit, where several make up the figure
 * @param openSamePlace pairs of records in the area that may be one unit and of which nothing is decided: the ratio counts each for itself; null where
 *     none are compared (ducts, hamlets) and under a scope
 * @param openContests contests of its units that wait for an answer; null where nobody contests any (hamlets); under a scope those of the organisation
 * @param submissions when those last submitted whose data it is made of
 * @param scope the organisation whose own units alone were counted, or null
 */
public record Figure(
        String indicator,
        @Nullable String area,
        LocalDate boundaries,
        LocalDate date,
        LocalDate knownOn,
        String unit,
        Number numerator,
        Number denominator,
        @Nullable Double ratio,
        @Nullable Target target,
        Definition definition,
        List<Variant> variants,
        List<Line> lines,
        List<Part> parts,
        @Nullable Long openSamePlace,
        @Nullable Long openContests,
        List<Submission> submissions,
        @Nullable String scope) {

    /** How a plan says its value: RATIO (numerator / denominator), or NUMBER (the numerator). */
    @JsonProperty
    public String form() {
        return Progress.isNumber(unit) ? "NUMBER" : "RATIO";
    }

    /** What a target is compared with; null when no unit counts and a ratio is asked for. */
    @Nullable Double reached() {
        return Progress.isNumber(unit) ? Double.valueOf(numerator.doubleValue()) : ratio;
    }

    Figure withTarget(Target promised) {
        return beside(promised, openSamePlace, openContests, submissions);
    }

    Figure withOpenSamePlace(long pairs) {
        return beside(target, pairs, openContests, submissions);
    }

    Figure withOpenContests(long contests) {
        return beside(target, openSamePlace, contests, submissions);
    }

    Figure withSubmissions(List<Submission> last) {
        return beside(target, openSamePlace, openContests, last);
    }

    /** The same with what stands beside it. */
    private Figure beside(
            @Nullable Target promised, @Nullable Long pairs, @Nullable Long contests, List<Submission> last) {
        return new Figure(
                indicator,
                area,
                boundaries,
                date,
                knownOn,
                unit,
                numerator,
                denominator,
                ratio,
                promised,
                definition,
                variants,
                lines,
                parts,
                pairs,
                contests,
                last,
                scope);
    }

    /** What was counted, in words and as switches. */
    public record Definition(int version, Text sentence, Map<String, Object> switches) {}

    /** The same question answered by another definition, with its short name and its sentence. */
    public record Variant(
            String code,
            Text label,
            Text sentence,
            Number numerator,
            Number denominator,
            @Nullable Double ratio) {}

    /** A number that stands beside the ratio; its unit is UNIT (of the indicator) or TENANCY. */
    public record Line(String code, Text label, Number value, String unit) {}

    /** One kind of unit's share of the figure. */
    public record Part(String kind, Number numerator, Number denominator) {}

    /**
     * What a plan asks for of its whole area. The part of one organisation is held against it by nobody: under a scope, met and gap are null.
     *
     * @param value the promised ratio, 0 to 1, or number of units, as {@link Figure#form} says
     * @param comparator AT_LEAST or MORE_THAN
     * @param met whether the figure reaches it; null when there is no ratio or a scope
     * @param gap value less what is reached, unrounded; positive while it is missed; null as {@code met} is
     */
    public record Target(
            double value,
            String comparator,
            LocalDate date,
            String document,
            @Nullable Boolean met,
            @Nullable Double gap) {

        /** Compares on unrounded numbers, since 99.845 % does not reach 99.85 %. */
        public boolean isMetBy(double ratio) {
            return comparator.equals("MORE_THAN") ? ratio > value : ratio >= value;
        }
    }

    /** The quotient, or null when nothing counts. */
    static @Nullable Double ratio(double numerator, double denominator) {
        return denominator == 0 ? null : numerator / denominator;
    }

    /**
     * The number as it should be read: without what adding up many lengths leaves behind (kilometres to the millimetre), and without a
     * decimal point when it is whole. Ratios are made of the numbers before.
     */
    static Number plain(double value) {
        double read = Math.rint(value * 1e6) / 1e6;
        return read == Math.rint(read) && Math.abs(read) < 1e15 ? (Number) (long) read : (Number) read;
    }
}

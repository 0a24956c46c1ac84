package org.dungchung.indicator;

/**
 * A line of a plan's annex, in the plan's words.
 *
 * @param form how its values are said: PERCENT (a fraction of 1), NUMBER (in {@code unit}), YES_NO or TEXT
 * @param counted whether the registry computes what the plan means by it; else its values are entered
 */
record PlanLine(
        int ordinal, String indicator, String wording, String form, String unit, String source, boolean counted) {}

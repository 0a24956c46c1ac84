package org.dungchung.indicator;

import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an indicator.
 *
 * @param area the code of an area in the boundaries of {@link AsOf#boundaries()}, or null for the whole registry
 * @param scope the organisation whose own units are counted, or null for everybody's
 * @param within the code of the area outside of which nothing is told; null = everywhere
 * @param cleared whether rows may show restricted units of others; figures are the same for every role
 */
public record Question(
        String indicator,
        @Nullable String area,
        AsOf asOf,
        @Nullable String scope,
        boolean cleared,
        @Nullable String within) {

    /** The same for somebody who is not cleared. */
    public Question(String indicator, @Nullable String area, AsOf asOf, @Nullable String scope) {
        this(indicator, area, asOf, scope, false, null);
    }

    /** What {@code caller} asks. */
    public static Question by(Caller caller, String indicator, @Nullable String area, AsOf asOf) {
        return new Question(indicator, area, asOf, caller.counted(), caller.cleared(), caller.told());
    }

    /** Whether no unit has to be withheld: an operator's units are its own. */
    boolean seesEveryUnit() {
        return cleared || scope != null;
    }

    /** Whether small numbers may be told: to the authority they may. */
    boolean isTold() {
        return scope == null && within == null;
    }

    /** The same wherever a unit lies. */
    Question everywhere() {
        return new Question(indicator, null, asOf, scope, cleared, within);
    }
}

package org.dungchung.indicator;

import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an indicator.
 *
 * @param area the code of an area in the boundaries of {@link AsOf#boundaries()}, or null for the whole registry
 * @param scope the organisation whose own units are counted, or null for everybody's
 */
public record Question(
        String indicator,
        @Nullable String area,
        AsOf asOf,
        @Nullable String scope) {

    /** The same wherever a unit lies. */
    Question everywhere() {
        return new Question(indicator, null, asOf, scope);
    }
}

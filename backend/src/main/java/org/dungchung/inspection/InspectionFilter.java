package org.dungchung.inspection;

import org.jspecify.annotations.Nullable;

/**
 * Which inspections are asked for; null lets everything through.
 *
 * @param mine only those of the caller
 */
public record InspectionFilter(
        @Nullable Boolean mine, @Nullable InspectionState state) {

    @Nullable String stateOrAny() {
        return state == null ? null : state.name();
    }

    @Nullable String inspectorOrAny(String reader) {
        return Boolean.TRUE.equals(mine) ? reader : null;
    }
}

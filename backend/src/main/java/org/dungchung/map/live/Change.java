package org.dungchung.map.live;

import org.jspecify.annotations.Nullable;

/**
 * Something was changed on one layer of the map.
 *
 * @param began when its transaction did, as the database writes it
 * @param told whether it is there now or was before, and who saw it there
 * @param assets how many; none for what is published to everybody
 * @param west of its box, in degrees; null with the other edges when it is everywhere
 */
record Change(
        long no,
        String began,
        String subject,
        String told,
        int assets,
        String layer,
        @Nullable Double west,
        @Nullable Double south,
        @Nullable Double east,
        @Nullable Double north) {

    boolean isOfAssets() {
        return assets > 0;
    }
}

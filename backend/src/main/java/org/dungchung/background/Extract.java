package org.dungchung.background;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An extract that was loaded.
 *
 * @param dataOf the state of OpenStreetMap that it holds; null where the file did not say
 * @param roads how many roads and railways the map has of it, and so on
 */
public record Extract(
        long id,
        String fileName,
        Origin origin,
        @Nullable Instant dataOf,
        Instant loadedAt,
        String loadedBy,
        long roads,
        long waterways,
        long waters,
        long places) {

    /** Whose work it is. */
    public enum Origin {
        OPENSTREETMAP,
        /** An invented province, made by this project. */
        DEMO
    }
}

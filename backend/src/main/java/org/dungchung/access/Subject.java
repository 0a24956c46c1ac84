package org.dungchung.access;

import java.util.UUID;

/**
 * The one thing that was read.
 *
 * @param kind what it is
 * @param id its id
 */
public record Subject(Kind kind, UUID id) {

    /** What one thing can be; whose it is stands in {@code subject-<kind>.sql}. */
    public enum Kind {
        /** An asset, or what belongs to it as a whole. */
        ASSET,
        /** A document of an asset, or its file. */
        DOCUMENT,
        /** A duct, a support, a station, a sector or another's code of an asset. */
        PART,
        /** Somebody's use of an asset. */
        TENANCY,
        /** A request to share an asset. */
        REQUEST
    }
}

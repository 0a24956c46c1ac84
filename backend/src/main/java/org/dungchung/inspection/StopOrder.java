package org.dungchung.inspection;

/** In which order the stops of an inspection are gone to. */
public enum StopOrder {
    /** By the shortest way that is found. */
    SHORTEST,
    /** As they are named. */
    AS_GIVEN
}

package org.dungchung.territory;

/** The levels of administration; there are no districts from 1 July 2025 on. */
public enum AreaLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}

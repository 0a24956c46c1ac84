package org.dungchung.territory;

/** What a zone is: rules of spacing and structure differ by it. */
public enum ZoneKind {
    URBAN,
    INDUSTRIAL,
    HIGH_AESTHETIC,
    RESIDENTIAL
}

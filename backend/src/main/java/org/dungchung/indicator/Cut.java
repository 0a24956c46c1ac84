package org.dungchung.indicator;

/** By what a figure is broken down. */
public enum Cut {
    COMMUNE(true),
    HAMLET(true),
    ZONE(false),
    OWNER(true),
    OWNER_GROUP(true),
    USER(false),
    USER_GROUP(false),
    KIND(true),
    CATEGORY(true),
    YEAR_BUILT(true);

    private final boolean addsUp;

    Cut(boolean addsUp) {
        this.addsUp = addsUp;
    }

    /** Whether each unit is in one cell alone, so that the cells make the whole. */
    public boolean addsUp() {
        return addsUp;
    }
}

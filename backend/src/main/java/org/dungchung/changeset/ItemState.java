package org.dungchung.changeset;

/** What was decided on an item. */
public enum ItemState {
    PROPOSED,
    ACCEPTED,
    REFUSED,
    /** Accepted, and in the registry. */
    PUBLISHED
}

package org.dungchung.inspection;

/** What did not fit when a finding was received. It was taken in all the same: somebody was there and saw it. */
public enum Conflict {
    /** The asset is recorded otherwise than the inspector had it at hand. */
    ASSET_CHANGED,
    /** On the day of the finding the asset was out of use already. */
    ASSET_RETIRED,
    /** Another inspector's finding of the same stop came first. */
    FOUND_BEFORE,
    /** The asset is no stop of the inspection any more. */
    NOT_LISTED,
    /** The inspector stood more than 200 m, and the uncertainty of its place, from the asset. */
    FAR_AWAY,
    /** The inspection was closed already. */
    INSPECTION_CLOSED,
    /** By the clock of the telephone it was found in the future. */
    CLOCK
}

package org.dungchung.asset;

/** The life of an asset. Whether it is in use on a day also depends on its days. */
public enum AssetStatus {
    /** Intended or being built; seen by its owner and the authority only. */
    PLANNED,
    ACTIVE,
    /** Out of use from its day of retirement on; never deleted. */
    RETIRED
}

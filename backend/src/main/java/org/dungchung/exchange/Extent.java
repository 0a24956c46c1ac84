package org.dungchung.exchange;

/** What a file says of that which it does not name. */
public enum Extent {
    /** Nothing. */
    DELTA,
    /** That its owners do not have it any more: it is listed for retirement, and retired by a person. */
    FULL
}

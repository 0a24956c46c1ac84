package org.dungchung.asset;

/** Whether others may learn of an asset that is offered. */
public enum Sensitivity {
    NORMAL,
    /** Of defence or security: never seen by other organisations. */
    RESTRICTED
}

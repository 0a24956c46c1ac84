package org.dungchung.inspection;

/** Whether an inspection goes on. */
public enum InspectionState {
    OPEN,
    /** Nothing is planned any more; what was found and comes late is still taken in. */
    CLOSED
}

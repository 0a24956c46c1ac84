package org.dungchung.colocation;

/** Why an owner may refuse; provincial regulations name these three. */
public enum RefusalClass {
    /** Technical reasons. */
    TECHNICAL,
    /** The structure cannot carry the load. */
    LOAD,
    /** Another objective reason. */
    OTHER
}

package org.dungchung.round;

/** What an organisation says of a figure of the registry. */
public enum Verdict {
    CONFIRMED,
    /** It reports numbers of its own. */
    DIFFERS
}

package org.dungchung.search;

/** How well something is what was typed, best first. */
public enum Match {
    /** Its code or its whole name. */
    EXACT,
    /** Its code or its name begins so. */
    PREFIX,
    /** Words of its name or address begin so. */
    WORD,
    /** Some part of its code. */
    PART,
    /** Nothing is called so; this has nearly that name. */
    FUZZY
}

package org.dungchung.contest;

/** What somebody says is wrong of a unit. */
public enum Claim {
    /** It belongs to somebody else. */
    NOT_OURS,
    /** It is not there, or not in use any more, or not yet. */
    NOT_IN_USE,
    /** Others use it than is recorded. */
    USERS,
    /** It is somewhere else. */
    PLACE,
    /** It is recorded twice. */
    TWICE,
    OTHER
}

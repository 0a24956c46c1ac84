package org.dungchung.changeset;

/** How far a change-set has come. */
public enum ChangeSetState {
    /** Its author works on it. */
    DRAFT,
    /** Its author waits for the authority. */
    SUBMITTED,
    /** What was accepted of it is in the registry. */
    PUBLISHED,
    /** Its author took it back for good. */
    WITHDRAWN
}

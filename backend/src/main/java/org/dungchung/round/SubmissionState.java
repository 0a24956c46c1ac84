package org.dungchung.round;

/** How far an organisation has come with its answer. */
public enum SubmissionState {
    /** It was asked. */
    WAITING,
    SUBMITTED,
    /** The authority gave it back to be mended, with a reason. */
    RETURNED
}

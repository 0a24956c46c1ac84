package org.dungchung.round;

/** How often there is a round like it. */
public enum RoundKind {
    YEARLY,
    SIX_MONTHLY,
    AD_HOC
}

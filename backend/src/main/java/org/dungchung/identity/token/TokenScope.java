package org.dungchung.identity.token;

/** How far a token goes: never farther than its user. */
public enum TokenScope {
    READ,
    READ_WRITE
}

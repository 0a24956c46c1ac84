package org.dungchung.exchange;

import java.io.Serial;

/** A cell that does not say what its field needs. Carries no stack: a file may have a million of them. */
final class BadValue extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String rule;

    /** @param hint what to do about it, for people */
    BadValue(String rule, String hint) {
        super(hint, null, false, false);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    String hint() {
        return String.valueOf(getMessage());
    }
}

package org.dungchung.geo.ecql;

import java.io.Serial;

/** A text that is no filter, or one that asks what is not answered here; the message says why, in English. */
public final class BadFilterText extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int position;

    BadFilterText(int position, String message) {
        super(message);
        this.position = position;
    }

    /** The character of the text at which it stops being understood, from 1; 0 where it is no single place. */
    public int position() {
        return position;
    }
}

package org.dungchung.map.live;

/** The place of one who listens. */
public interface Seat {

    /** Ends the listening, since the sign-in has ended; it is said, and nothing is told after it. */
    void dismiss();

    /** Nobody is there any more. */
    void leave();
}

package org.dungchung.report.kind;

import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Content;

/**
 * A kind of report. What it freezes depends on what is asked and on what was known at that instant, on nothing else: not on who asks, on the order of rows,
 * or on what was corrected since.
 */
public interface Kind {

    /** Its name, in kebab case; its words are those of {@code kind.} and this name. */
    String code();

    /** To whom a report of it can be published. */
    Audience audience();

    /** Whether it is of an area, if one is asked for; otherwise it is of the whole registry. */
    default boolean takesArea() {
        return true;
    }

    /** What must be asked beside area and days. */
    default Choice choice() {
        return Choice.NONE;
    }

    /**
     * Gathers the numbers, in the running transaction.
     *
     * @param steps is told how far the work has come
     * @throws org.dungchung.platform.Refusal what cannot be asked
     */
    Content freeze(Asked asked, Steps steps);

    /** Who may be shown it when it is published. */
    enum Audience {
        /** Everybody, also who is not signed in; small numbers are withheld. */
        PUBLIC,
        /** Who deals with assets: organisations and the authority, and not the offices of communes. */
        OPERATORS,
        /** Nobody: it names what is the authority's business. */
        NOBODY
    }

    /** What is chosen beside area and days. */
    enum Choice {
        NONE,
        /** One indicator of sharing, or all. */
        INDICATOR,
        /** A plan, whose area and boundaries are then meant. */
        PLAN
    }
}

package org.dungchung.access.web;

import org.dungchung.access.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Whether the answers of an endpoint are noted, and as what.
 *
 * @param pattern the path as the controller has it
 * @param reading how an answer is noted that is no file
 * @param subject what the {@code id} in the path is of; null for lists
 * @param file whether an answer can be a file to keep, which is then noted before it leaves
 * @param reason why an answer that is no file is not noted; empty where it is
 */
record Logged(String pattern, Reading reading, Subject.@Nullable Kind subject, boolean file, String reason) {

    /** How an answer that is no file is noted. */
    enum Reading {
        /** As the reading of one thing, unless it is the reader's own. */
        ONE,
        /** As the reading of a list, whoever reads. */
        LIST,
        /** As the reading of a list of which an organisation gets its own alone: only for those who are told of others. */
        LIST_OF_OWN,
        /** Not at all. */
        NOT
    }

    static Logged one(Subject.Kind kind, String pattern) {
        return new Logged(pattern, Reading.ONE, kind, false, "");
    }

    static Logged list(String pattern) {
        return new Logged(pattern, Reading.LIST, null, false, "");
    }

    static Logged listOfOwn(String pattern) {
        return new Logged(pattern, Reading.LIST_OF_OWN, null, false, "");
    }

    static Logged file(String pattern) {
        return new Logged(pattern, Reading.NOT, null, true, "is a file, and noted as one");
    }

    static Logged not(String pattern, String reason) {
        return new Logged(pattern, Reading.NOT, null, false, reason);
    }

    /** The same, of which a file can be had. */
    Logged andFile() {
        return new Logged(pattern, reading, subject, true, reason);
    }
}

package org.dungchung.organisation.edit;

import java.util.Locale;
import org.dungchung.platform.SqlFile;

/** What is kept by itself, with its versions. */
enum Subject {
    ORGANISATION,
    MEMBERSHIP,
    GROUP;

    private final String one;
    private final String restore;

    Subject() {
        this.one = SqlFile.read(Subject.class, word() + ".sql");
        this.restore = SqlFile.read(Subject.class, word() + "-restore.sql");
    }

    /** What it is called, in English. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String one() {
        return one;
    }

    String restore() {
        return restore;
    }
}

package org.dungchung.territory.unit;

import org.dungchung.platform.SqlFile;

/** What of the territory is edited by itself. Each row of it is one version of a code, with the days for which it holds. */
public enum UnitKind {
    AREA("area"),
    HAMLET("hamlet"),
    ZONE("zone");

    private final String word;
    private final String save;
    private final String end;
    private final String restore;

    UnitKind(String word) {
        this.word = word;
        this.save = SqlFile.read(UnitKind.class, word + "-save.sql");
        this.end = SqlFile.read(UnitKind.class, word + "-end.sql");
        this.restore = SqlFile.read(UnitKind.class, word + "-restore.sql");
    }

    /** What it is called, in English. */
    String word() {
        return word;
    }

    String save() {
        return save;
    }

    String end() {
        return end;
    }

    String restore() {
        return restore;
    }
}

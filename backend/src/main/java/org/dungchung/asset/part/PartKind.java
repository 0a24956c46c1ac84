package org.dungchung.asset.part;

import org.dungchung.platform.SqlFile;

/** What can be part of an asset and is edited by itself. */
public enum PartKind {
    /** A duct of a duct section, or a sub-duct of a duct. */
    DUCT("duct"),
    /** What a cable hangs on or runs through. */
    SUPPORT("support"),
    /** A station on a mast or site. */
    STATION("station");

    private final String save;
    private final String remove;

    PartKind(String file) {
        this.save = SqlFile.read(PartKind.class, file + "-save.sql");
        this.remove = SqlFile.read(PartKind.class, file + "-remove.sql");
    }

    String save() {
        return save;
    }

    String remove() {
        return remove;
    }
}

package org.dungchung.asset.part;

import org.dungchung.platform.SqlFile;

/** What can be part of an asset and is edited by itself. */
public enum PartKind {
    /** A duct of a duct section, or a sub-duct of a duct. */
    DUCT("duct", DuctForm.class, true),
    /** What a cable hangs on or runs through. */
    SUPPORT("support", SupportForm.class, true),
    /** A station on a mast or site. */
    STATION("station", StationForm.class, false),
    /** A sector of a station. */
    SECTOR("sector", SectorForm.class, false),
    /** What another organisation than the owner calls the asset. */
    CODE("code", CodeForm.class, false);

    private final String save;
    private final String remove;
    private final String restore;
    private final Class<? extends PartForm> form;
    private final boolean ownersOwn;

    PartKind(String file, Class<? extends PartForm> form, boolean ownersOwn) {
        this.save = SqlFile.read(PartKind.class, file + "-save.sql");
        this.remove = SqlFile.read(PartKind.class, file + "-remove.sql");
        this.restore = SqlFile.read(PartKind.class, file + "-restore.sql");
        this.form = form;
        this.ownersOwn = ownersOwn;
    }

    String save() {
        return save;
    }

    String remove() {
        return remove;
    }

    String restore() {
        return restore;
    }

    /** What a person says of one. */
    Class<? extends PartForm> form() {
        return form;
    }

    /** Whether it is the asset owner's to change; else it is that of the organisation that it concerns. */
    boolean isOwnersOwn() {
        return ownersOwn;
    }
}

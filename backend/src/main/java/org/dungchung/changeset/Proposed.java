package org.dungchung.changeset;

import java.io.Serial;
import java.util.UUID;

/** A change was not made but kept: it waits in a change-set. Thrown past whoever wanted to answer with the changed thing. */
public class Proposed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID changeSet;
    private final UUID item;

    Proposed(UUID changeSet, UUID item) {
        super("kept as item " + item + " of change-set " + changeSet, null, false, false);
        this.changeSet = changeSet;
        this.item = item;
    }

    public UUID changeSet() {
        return changeSet;
    }

    public UUID item() {
        return item;
    }
}

package org.dungchung.changeset;

import java.util.List;
import java.util.UUID;

/**
 * An item with what runs it again.
 *
 * @param arguments as {@link Arguments} wrote them
 */
record KeptItem(Item item, String arguments) {

    static List<UUID> ids(List<KeptItem> all) {
        return all.stream().map(kept -> kept.item().id()).toList();
    }
}

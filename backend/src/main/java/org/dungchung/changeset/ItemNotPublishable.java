package org.dungchung.changeset;

import java.io.Serial;
import java.util.HashMap;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A rule says no to an item today, which it did not when the item was proposed; nothing was published. */
public class ItemNotPublishable extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    ItemNotPublishable(int ordinal, String why, Map<String, Object> facts) {
        super(
                Reason.CONFLICT,
                "item-not-publishable",
                "Item %d cannot be published: %s".formatted(ordinal, why),
                facts(ordinal, why, facts));
    }

    private static Map<String, Object> facts(int ordinal, String why, Map<String, Object> facts) {
        var all = new HashMap<>(facts);
        all.put("item", ordinal);
        all.put("why", why);
        return all;
    }
}

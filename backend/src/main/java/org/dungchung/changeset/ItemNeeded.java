package org.dungchung.changeset;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Other items of the draft speak of what an item makes, so it is not taken out before them. */
public class ItemNeeded extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    ItemNeeded(List<Integer> ordinals) {
        super(
                Reason.CONFLICT,
                "item-needed",
                "Items %s speak of what this one makes; take them out first.".formatted(ordinals),
                Map.of("items", ordinals));
    }
}

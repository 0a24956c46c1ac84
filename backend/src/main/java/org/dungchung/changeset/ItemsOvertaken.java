package org.dungchung.changeset;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Somebody changed what items of the change-set are about since their author saw it; nothing was published. */
public class ItemsOvertaken extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    ItemsOvertaken(List<Integer> ordinals) {
        super(
                Reason.CONFLICT,
                "items-overtaken",
                "What %d items change was changed meanwhile. Compare both for each of them, then take it over or refuse it."
                        .formatted(ordinals.size()),
                Map.of("items", ordinals));
    }
}

package org.dungchung.changeset;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A change-set is published once everything in it is accepted or refused. */
public class UndecidedItems extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UndecidedItems(List<Integer> ordinals) {
        super(
                Reason.CONFLICT,
                "undecided-items",
                "%d items are neither accepted nor refused; decide on them first.".formatted(ordinals.size()),
                Map.of("items", ordinals));
    }
}

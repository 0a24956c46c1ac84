package org.dungchung.changeset;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Nothing is submitted that has no item. */
public class EmptyChangeSet extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    EmptyChangeSet() {
        super(
                Reason.CONFLICT,
                "empty-change-set",
                "The change-set has no items; there is nothing to submit.",
                Map.of());
    }
}

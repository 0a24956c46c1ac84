package org.dungchung.changeset;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such change-set, or the caller may not know that there is; or it has no such item. */
public class UnknownChangeSet extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownChangeSet(UUID id) {
        super(Reason.UNKNOWN, "unknown-change-set", "There is no change-set or item " + id + ".", Map.of("id", id));
    }
}

package org.dungchung.platform;

import java.io.Serial;
import java.util.Map;

/** Somebody else has changed it since it was read; carries both sides, so that a person can choose. */
public class StaleVersion extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param version the version that is current now
     * @param current the thing as it is now, in the names of the API
     * @param yours what the refused change would have made of it, in the same names
     */
    public StaleVersion(int version, Object current, Object yours) {
        super(
                Reason.STALE,
                "stale-version",
                "It was changed in the meantime and is now version %d. Compare, and send your change again with that version."
                        .formatted(version),
                Map.of("version", version, "current", current, "yours", yours));
    }
}

package org.dungchung.colocation;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** One open request of an organisation for an asset is enough. */
public class AlreadyRequested extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    AlreadyRequested(UUID asset) {
        super(
                Reason.CONFLICT,
                "already-requested",
                "Your organisation already has an open request for asset %s.".formatted(asset),
                Map.of("asset", asset));
    }
}

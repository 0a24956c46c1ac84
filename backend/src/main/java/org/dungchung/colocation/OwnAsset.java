package org.dungchung.colocation;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** An owner needs no request for its own asset. */
public class OwnAsset extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    OwnAsset(UUID asset) {
        super(
                Reason.CONFLICT,
                "own-asset",
                "Asset %s is your own; record its use directly.".formatted(asset),
                Map.of("asset", asset));
    }
}

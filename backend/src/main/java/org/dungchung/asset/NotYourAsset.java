package org.dungchung.asset;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** The caller may see the asset and not change it: it belongs to somebody else, or the caller only reads. */
public class NotYourAsset extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotYourAsset(UUID asset) {
        super(
                Reason.FORBIDDEN,
                "not-your-asset",
                "Only its owner and the planner change asset %s.".formatted(asset),
                Map.of("asset", asset));
    }
}

package org.dungchung.asset;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The caller may see the asset, and what it asked for is for the owner and the authority. */
public class NotYourAsset extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotYourAsset(UUID asset) {
        super(
                Reason.FORBIDDEN,
                "not-your-asset",
                "Asset %s is another's; this is for its owner and the authority.".formatted(asset),
                Map.of("asset", asset));
    }

    /** Of an asset that would belong to {@code owner}; null is one whose owner nobody knows. */
    NotYourAsset(@Nullable String owner) {
        super(
                Reason.FORBIDDEN,
                "not-your-asset",
                "You record assets of your own organisation, not of %s.".formatted(owner == null ? "nobody" : owner),
                Map.of("owner", String.valueOf(owner)));
    }
}

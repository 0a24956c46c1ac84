package org.dungchung.asset;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such asset, or none that the caller may see: the two are told apart by nobody. */
public class UnknownAsset extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnknownAsset(UUID asset) {
        super(Reason.UNKNOWN, "unknown-asset", "There is no asset %s.".formatted(asset), Map.of("asset", asset));
    }
}

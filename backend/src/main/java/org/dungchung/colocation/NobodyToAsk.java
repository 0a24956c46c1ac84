package org.dungchung.colocation;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** Nobody is known to own the asset, so nobody can answer. */
public class NobodyToAsk extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NobodyToAsk(UUID asset) {
        super(
                Reason.CONFLICT,
                "owner-unknown",
                "Nobody is known to own asset %s; tell the authority.".formatted(asset),
                Map.of("asset", asset));
    }
}

package org.dungchung.colocation;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** Who already has places of an asset agrees on more with the owner, by the contract there is. */
public class AlreadyTenant extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    AlreadyTenant(UUID asset) {
        super(
                Reason.CONFLICT,
                "already-tenant",
                "Your organisation already has places of asset %s.".formatted(asset),
                Map.of("asset", asset));
    }
}

package org.dungchung.asset.part;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such part of an asset, or the caller may not know that there is. */
public class UnknownPart extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownPart(UUID id) {
        super(
                Reason.UNKNOWN,
                "unknown-asset-part",
                "There is no duct, support, station, sector or other code %s.".formatted(id),
                Map.of("id", id));
    }
}

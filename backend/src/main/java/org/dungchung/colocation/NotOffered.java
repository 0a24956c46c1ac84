package org.dungchung.colocation;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** The asset was open to others when the request was filed, and is so no more: retired, withdrawn from sharing, or restricted. */
public class NotOffered extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NotOffered(UUID asset) {
        super(
                Reason.CONFLICT,
                "not-offered",
                "Asset %s is not in use and offered for sharing any more; refuse or withdraw the request, or offer it again."
                        .formatted(asset),
                Map.of("asset", asset));
    }
}

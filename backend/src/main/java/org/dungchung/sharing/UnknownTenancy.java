package org.dungchung.sharing;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such tenancy, or none that the caller may see. */
public class UnknownTenancy extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownTenancy(UUID tenancy) {
        super(
                Reason.UNKNOWN,
                "unknown-tenancy",
                "There is no tenancy %s.".formatted(tenancy),
                Map.of("tenancy", tenancy));
    }
}

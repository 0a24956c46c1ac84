package org.dungchung.identity.user;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Somebody has to be able to administer the registry. */
public class LastAdministrator extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super(
                Reason.CONFLICT,
                "last-administrator",
                "Nobody would be left to administer the registry; give somebody else that role first.",
                Map.of());
    }
}

package org.dungchung.organisation.edit;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Another organisation goes by that name already; a name means one organisation. */
public class NameTaken extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NameTaken(String name, String organisation) {
        super(
                Reason.CONFLICT,
                "name-taken",
                "Organisation %s goes by the name '%s' already; a name means one organisation."
                        .formatted(organisation, name),
                Map.of("name", name, "organisation", organisation));
    }
}

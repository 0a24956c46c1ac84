package org.dungchung.round;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Some of those who should be asked are no organisations of the registry. */
public class UnknownOrganisations extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownOrganisations(List<String> codes) {
        super(
                Reason.INVALID,
                "unknown-organisations",
                "There are no such organisations: %s.".formatted(String.join(", ", codes)),
                Map.of("organisations", codes));
    }
}

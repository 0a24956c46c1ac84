package org.dungchung.territory;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** There is such an area, but on the day whose knowledge was asked for the registry had not been told of it. */
public class NotKnownYet extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NotKnownYet(String area, LocalDate knownOn, LocalDate firstKnownOn) {
        super(
                Reason.UNKNOWN,
                "not-known-yet",
                "The registry knew nothing of area %s on %s; its first knowledge of it is of %s."
                        .formatted(area, knownOn, firstKnownOn),
                Map.of("area", area, "knownOn", knownOn.toString(), "firstKnownOn", firstKnownOn.toString()));
    }
}

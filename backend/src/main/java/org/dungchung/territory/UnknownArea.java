package org.dungchung.territory;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** No area had that code on that day; the same code may well exist on another. */
public class UnknownArea extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownArea(String code, LocalDate boundaries) {
        super(
                Reason.UNKNOWN,
                "unknown-area",
                "There is no area %s in the boundaries of %s; codes are valid for a time, so try another day."
                        .formatted(code, boundaries),
                Map.of("area", code, "boundaries", boundaries.toString()));
    }
}

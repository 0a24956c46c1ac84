package org.dungchung.territory;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Who acts within an area is told nothing of what lies outside. */
public class OutsideArea extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    OutsideArea(String area) {
        super(
                Reason.FORBIDDEN,
                "outside-area",
                "You act within area %s; this lies outside of it.".formatted(area),
                Map.of("area", area));
    }
}

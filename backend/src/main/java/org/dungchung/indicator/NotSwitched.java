package org.dungchung.indicator;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** How this indicator is computed is not a matter of switches that a planner sets. */
public class NotSwitched extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NotSwitched(String indicator) {
        super(
                Reason.CONFLICT,
                "definition-without-switches",
                "The definition of %s is not made of switches; it cannot be changed here.".formatted(indicator),
                Map.of("indicator", indicator));
    }
}

package org.dungchung.round;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Nobody submits the confirmation of a figure that has changed since: it is looked at again. */
public class FiguresChanged extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    FiguresChanged(List<String> indicators) {
        super(
                Reason.CONFLICT,
                "figures-changed",
                "The registry's figure of %s has changed since it was confirmed: look again, and confirm it or report others."
                        .formatted(String.join(", ", indicators)),
                Map.of("indicators", indicators));
    }
}

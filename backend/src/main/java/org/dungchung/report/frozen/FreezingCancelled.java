package org.dungchung.report.frozen;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** Whoever ordered it does not want it any more. */
public class FreezingCancelled extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    FreezingCancelled(UUID id) {
        super(
                Reason.CONFLICT,
                "report-cancelled",
                "The report %s is not wanted any more.".formatted(id),
                Map.of("id", id));
    }
}

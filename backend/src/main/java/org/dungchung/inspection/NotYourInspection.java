package org.dungchung.inspection;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** An inspector changes its own inspections; planners and administrators those of all. */
public class NotYourInspection extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NotYourInspection(String inspector) {
        super(
                Reason.FORBIDDEN,
                "not-your-inspection",
                "The inspection is that of %s.".formatted(inspector),
                Map.of("inspector", inspector));
    }
}

package org.dungchung.inspection;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** A closed inspection is planned no more. */
public class InspectionClosed extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    InspectionClosed(UUID id) {
        super(Reason.CONFLICT, "inspection-closed", "Inspection %s is closed.".formatted(id), Map.of("id", id));
    }
}

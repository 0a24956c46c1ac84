package org.dungchung.report.frozen;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** It is published, and has not been withdrawn. */
public class AlreadyPublished extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    AlreadyPublished(UUID id) {
        super(
                Reason.CONFLICT,
                "report-already-published",
                "The report %s is published.".formatted(id),
                Map.of("id", id));
    }
}

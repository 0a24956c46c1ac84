package org.dungchung.report.frozen;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** What is not published cannot be withdrawn. */
public class NotPublished extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NotPublished(UUID id) {
        super(
                Reason.CONFLICT,
                "report-not-published",
                "The report %s is not published.".formatted(id),
                Map.of("id", id));
    }
}

package org.dungchung.report.frozen;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such report, or the reader is not shown it. */
public class UnknownReport extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownReport(UUID id) {
        super(
                Reason.UNKNOWN,
                "unknown-report",
                "There is no report %s, or it is not published.".formatted(id),
                Map.of("id", id));
    }
}

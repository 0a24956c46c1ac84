package org.dungchung.report.frozen;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The report is not done. */
public class NotFrozen extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NotFrozen(Report report) {
        super(
                Reason.CONFLICT,
                "report-not-done",
                "The report %s is %s; only one that is done says something.".formatted(report.id(), report.state()),
                Map.of("id", report.id(), "state", report.state()));
    }
}

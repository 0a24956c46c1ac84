package org.dungchung.report.frozen;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** What has ended cannot be cancelled. */
public class ReportEnded extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    ReportEnded(Report report) {
        super(
                Reason.CONFLICT,
                "report-ended",
                "The report %s is %s and cannot be cancelled any more.".formatted(report.id(), report.state()),
                Map.of("id", report.id(), "state", report.state()));
    }
}

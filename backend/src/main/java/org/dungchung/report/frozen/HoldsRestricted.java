package org.dungchung.report.frozen;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** A report names assets that have been restricted since it was frozen. */
public class HoldsRestricted extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    HoldsRestricted(UUID report) {
        super(
                Reason.CONFLICT,
                "report-holds-restricted",
                "The report names assets that are restricted by now; make it once more and publish that one.",
                Map.of("report", report));
    }
}

package org.dungchung.report.frozen;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** So many reports wait that another one is better ordered later. */
public class TooManyReports extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LATER = 60;

    TooManyReports() {
        super(
                Reason.BUSY,
                "too-many-reports",
                "Many reports are waiting; order this one later.",
                Map.of(RETRY_AFTER, LATER));
    }
}

package org.dungchung.round;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A contractor prepares corrections; what an organisation reports is said by its own people. */
public class ContractorReports extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    ContractorReports() {
        super(
                Reason.FORBIDDEN,
                "contractor-reports",
                "A contractor prepares corrections; the organisation's own people answer, contest and submit.",
                Map.of());
    }
}

package org.dungchung.report.kind;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A report would list so much that it is better asked for of a smaller area. */
public class ReportTooLarge extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    ReportTooLarge(int most) {
        super(
                Reason.INVALID,
                "report-too-large",
                "The report would have more than %,d rows; ask for a smaller area.".formatted(most),
                Map.of("most", most));
    }
}

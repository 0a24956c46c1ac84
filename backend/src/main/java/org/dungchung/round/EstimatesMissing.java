package org.dungchung.round;

import java.io.Serial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Where a round wants an estimate, a submission has one of every indicator. */
public class EstimatesMissing extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    EstimatesMissing(List<String> indicators, LocalDate estimateFor) {
        super(
                Reason.CONFLICT,
                "estimates-missing",
                "Nothing is estimated yet for %s of %s.".formatted(estimateFor, String.join(", ", indicators)),
                Map.of("indicators", indicators, "estimateFor", estimateFor));
    }
}

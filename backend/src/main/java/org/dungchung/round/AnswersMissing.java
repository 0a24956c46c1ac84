package org.dungchung.round;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A submission says something of every indicator of the round. */
public class AnswersMissing extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    AnswersMissing(List<String> indicators) {
        super(
                Reason.CONFLICT,
                "answers-missing",
                "Nothing is said yet of %s: confirm the figure, or report others."
                        .formatted(String.join(", ", indicators)),
                Map.of("indicators", indicators));
    }
}

package org.dungchung.inspection;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Nothing was found wrong, and nobody says what else is contested. */
public class FindingHasNoContest extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    FindingHasNoContest() {
        super(Reason.CONFLICT, "finding-has-no-contest", "All was found as recorded: say what is contested.", Map.of());
    }
}

package org.dungchung.coverage;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A question for the stations of an organisation that the registry does not have, which zeros would answer wrongly. */
public class UnknownOperator extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownOperator(String operator) {
        super(
                Reason.UNKNOWN,
                "unknown-operator",
                "There is no organisation %s.".formatted(operator),
                Map.of("operator", operator));
    }
}

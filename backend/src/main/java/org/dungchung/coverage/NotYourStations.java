package org.dungchung.coverage;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** An operator sees coverage by its own stations only. */
public class NotYourStations extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NotYourStations(String operator) {
        super(
                Reason.FORBIDDEN,
                "not-your-stations",
                "The coverage by the stations of %s is not shown to other operators.".formatted(operator),
                Map.of("operator", operator));
    }
}

package org.dungchung.platform;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Map;

/** A day so far away that it can only be a slip. */
public class DateOutOfRange extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    DateOutOfRange(String parameter, LocalDate day) {
        super(
                Reason.INVALID,
                "date-out-of-range",
                "%s is %s; a day between 1900-01-01 and 2200-12-31 is expected.".formatted(parameter, day),
                Map.of("parameter", parameter, "value", day.toString()));
    }
}

package org.dungchung.asset.part;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A duct cannot be removed while something lies in it. */
public class DuctNotEmpty extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param inside the names of the sub-ducts and the code of the occupant, with commas between them */
    DuctNotEmpty(String inside, LocalDate day) {
        super(
                Reason.CONFLICT,
                "duct-not-empty",
                "On %s there still lies in the duct: %s. End that first.".formatted(day, inside),
                Map.of("inside", inside, "day", day));
    }
}

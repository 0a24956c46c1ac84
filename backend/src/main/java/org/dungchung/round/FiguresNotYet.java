package org.dungchung.round;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Nobody submits figures of a day that has not come. */
public class FiguresNotYet extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    FiguresNotYet(LocalDate figuresAt) {
        super(
                Reason.CONFLICT,
                "figures-not-yet",
                "The figures are those of %s: submit them from that day on.".formatted(figuresAt),
                Map.of("figuresAt", figuresAt));
    }
}

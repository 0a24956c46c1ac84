package org.dungchung.territory;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The registry has boundaries, but none as early as that day. Its fact {@code first} is the first day of which it has. */
public class NoBoundaries extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NoBoundaries(LocalDate boundaries, LocalDate first) {
        super(
                Reason.UNKNOWN,
                "no-boundaries",
                "The registry has no boundaries of %s; the first are of %s.".formatted(boundaries, first),
                Map.of("boundaries", boundaries.toString(), "first", first.toString()));
    }
}

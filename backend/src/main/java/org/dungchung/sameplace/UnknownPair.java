package org.dungchung.sameplace;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** There are no two sites, masts or pole lines of that name, or the caller may not know that there are. */
public class UnknownPair extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownPair(String pair) {
        super(
                Reason.UNKNOWN,
                "unknown-pair",
                "There are no two sites, masts or pole lines with the ids %s.".formatted(pair),
                Map.of("pair", pair));
    }
}

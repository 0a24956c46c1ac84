package org.dungchung.contest;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such contest, or the caller may not know that there is. */
public class UnknownContest extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownContest(UUID id) {
        super(Reason.UNKNOWN, "unknown-contest", "There is no contest %s.".formatted(id), Map.of("id", id));
    }
}

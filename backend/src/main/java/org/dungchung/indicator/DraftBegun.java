package org.dungchung.indicator;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** There is a draft already, so that two planners do not prepare two next versions. */
public class DraftBegun extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    DraftBegun(String indicator, int version) {
        super(
                Reason.CONFLICT,
                "definition-draft-exists",
                "Version %d of %s is a draft already. Change it, publish it or drop it.".formatted(version, indicator),
                Map.of("indicator", indicator, "version", version));
    }
}

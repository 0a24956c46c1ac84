package org.dungchung.inspection;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** The registry says already what was found. */
public class NothingToChange extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NothingToChange(UUID asset) {
        super(
                Reason.CONFLICT,
                "nothing-to-change",
                "The registry says of %s what was found already.".formatted(asset),
                Map.of("asset", asset));
    }
}

package org.dungchung.preference;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such view, or it is another's. */
public class UnknownView extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownView(UUID id) {
        super(
                Reason.UNKNOWN,
                "unknown-view",
                "There is no view %s, or it is another's.".formatted(id),
                Map.of("id", id));
    }
}

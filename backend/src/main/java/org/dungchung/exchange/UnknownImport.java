package org.dungchung.exchange;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such import, or not for this caller. */
public class UnknownImport extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnknownImport(UUID id) {
        super(
                Reason.UNKNOWN,
                "unknown-import",
                "There is no import %s.".formatted(id),
                Map.of("import", id.toString()));
    }
}

package org.dungchung.exchange;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** What a refused row stands for may have no code, and then nobody can tell it from what the list leaves out. */
public class ListNotWhole extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    ListNotWhole(UUID run, long refused) {
        super(
                Reason.CONFLICT,
                "list-not-whole",
                "%d rows of import %s were refused, so it does not tell what is missing: correct them, and send the whole list again."
                        .formatted(refused, run),
                Map.of("import", run.toString(), "refused", refused));
    }
}

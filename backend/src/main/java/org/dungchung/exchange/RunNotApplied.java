package org.dungchung.exchange;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** What a list leaves out is retired once the list itself is in the registry, and not before. */
public class RunNotApplied extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    RunNotApplied(UUID run) {
        super(
                Reason.CONFLICT,
                "run-not-applied",
                "Import %s was not applied.".formatted(run),
                Map.of("import", run.toString()));
    }
}

package org.dungchung.indicator;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is a statement of that line, kind and day already: it is altered, with its history, and not entered twice. */
public class StatementExists extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    StatementExists(UUID id) {
        super(
                Reason.CONFLICT,
                "statement-exists",
                "There is a statement of this line, kind and day already: alter %s.".formatted(id),
                Map.of("id", id));
    }
}

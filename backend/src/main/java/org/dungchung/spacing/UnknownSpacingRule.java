package org.dungchung.spacing;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such rule. */
public class UnknownSpacingRule extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownSpacingRule(UUID id) {
        super(
                Reason.UNKNOWN,
                "unknown-spacing-rule",
                "There is no rule of spacing %s.".formatted(id),
                Map.of("id", id));
    }
}

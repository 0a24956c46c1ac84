package org.dungchung.quality;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** There is no rule of that name. */
public class UnknownRule extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownRule(String rule, List<String> known) {
        super(
                Reason.UNKNOWN,
                "unknown-quality-rule",
                "There is no rule %s; there are %s.".formatted(rule, String.join(", ", known)),
                Map.of("rule", rule, "known", known));
    }
}

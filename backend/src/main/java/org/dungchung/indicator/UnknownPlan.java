package org.dungchung.indicator;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** There is no such plan. */
public class UnknownPlan extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownPlan(String plan) {
        super(Reason.UNKNOWN, "unknown-plan", "There is no plan %s.".formatted(plan), Map.of("plan", plan));
    }
}

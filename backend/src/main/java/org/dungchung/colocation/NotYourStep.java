package org.dungchung.colocation;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Each step of a request is taken by one of its two sides. */
public class NotYourStep extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NotYourStep(String step, String by) {
        super(
                Reason.FORBIDDEN,
                "not-your-step",
                "The %s is for %s.".formatted(step, by),
                Map.of("step", step, "by", by));
    }
}

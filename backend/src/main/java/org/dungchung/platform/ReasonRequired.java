package org.dungchung.platform;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is recorded already is not changed without saying why: the history would tell that something changed, and nobody what for. */
public class ReasonRequired extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private ReasonRequired() {
        super(
                Reason.INVALID,
                "reason-required",
                "reason is missing: say why what is recorded changes.",
                Map.of("errors", List.of(Map.of("field", "reason", "expected", "why it changes"))));
    }

    /**
     * The reason, which is there.
     *
     * @throws ReasonRequired unless a reason is given
     */
    public static String of(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonRequired();
        }
        return reason;
    }
}

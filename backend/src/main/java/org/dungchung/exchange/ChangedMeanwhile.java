package org.dungchung.exchange;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The registry changed between the checks of an import and its writing, or refused for a reason that no check foresaw. */
public class ChangedMeanwhile extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(Throwable cause) {
        super(
                Reason.CONFLICT,
                "registry-changed",
                "The registry refused what the file says, most likely since somebody changed the same assets meanwhile. Nothing was loaded; try again.",
                Map.of());
        initCause(cause);
    }
}

package org.dungchung.inspection;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A finding of which no change of the registry follows by itself. */
public class FindingHasNoItem extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    FindingHasNoItem(Result result) {
        super(
                Reason.CONFLICT,
                "finding-has-no-item",
                "Of %s no change of the registry follows by itself. Contest the asset, or settle the finding."
                        .formatted(result),
                Map.of("result", result));
    }
}

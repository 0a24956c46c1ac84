package org.dungchung.inspection;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** What was kept under the id of a finding is something else. */
public class FindingDiffers extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    FindingDiffers(UUID id) {
        super(
                Reason.CONFLICT,
                "finding-differs",
                "Finding %s was sent before, with another content. Send this one under an id of its own.".formatted(id),
                Map.of("id", id));
    }
}

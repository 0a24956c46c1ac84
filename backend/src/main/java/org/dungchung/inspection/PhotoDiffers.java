package org.dungchung.inspection;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** What was kept under the id of a photo is something else. */
public class PhotoDiffers extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    PhotoDiffers(UUID id) {
        super(
                Reason.CONFLICT,
                "photo-differs",
                "Photo %s was sent before, with other bytes. Send this one under an id of its own.".formatted(id),
                Map.of("id", id));
    }
}

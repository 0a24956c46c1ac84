package org.dungchung.document;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A picture claims to have more pixels than any camera gives; drawing it would take the memory of the machine. */
public class PictureTooLarge extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    PictureTooLarge(int widthPx, int heightPx) {
        super(
                Reason.INVALID,
                "picture-too-large",
                "The picture claims to have %d by %d pixels; at most %d million in all are taken."
                        .formatted(widthPx, heightPx, Thumbnails.MOST_PIXELS / 1_000_000),
                Map.of("widthPx", widthPx, "heightPx", heightPx, "mostMillion", Thumbnails.MOST_PIXELS / 1_000_000));
    }
}

package org.dungchung.exchange;

import java.io.Serial;
import java.time.Duration;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** As many files are being loaded as the server loads at once, and others wait already. Nothing of this one was entered into the book. */
public class TooManyImports extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    TooManyImports(Duration later) {
        super(
                Reason.BUSY,
                "too-many-imports",
                "Other files are being loaded; send this one again in %d seconds.".formatted(later.toSeconds()),
                Map.of(RETRY_AFTER, later.toSeconds()));
    }
}

package org.dungchung.background;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** An extract is being loaded already; each would replace all that the other brings. */
public class OtherExtractLoading extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LATER = 60;

    OtherExtractLoading() {
        super(
                Reason.BUSY,
                "other-extract-loading",
                "Another extract is being loaded; send this one when it is done.",
                Map.of(RETRY_AFTER, LATER));
    }
}

package org.dungchung.exchange.web;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A page larger than the server gives at once, or of no rows at all. */
class PageSize extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private PageSize(int limit, int most) {
        super(
                Reason.INVALID,
                "page-too-large",
                "A page has 1 to %d entries, not %d.".formatted(most, limit),
                Map.of("limit", limit, "most", most));
    }

    /** Returns {@code limit} if a page may be that long. */
    static int within(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new PageSize(limit, most);
        }
        return limit;
    }
}

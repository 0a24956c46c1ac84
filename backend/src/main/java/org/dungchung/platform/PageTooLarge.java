package org.dungchung.platform;

import java.io.Serial;
import java.util.Map;

/** A page of no rows, or of more rows than one answer carries. */
public class PageTooLarge extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    PageTooLarge(int limit) {
        super(
                Reason.MALFORMED,
                "page-too-large",
                "limit is %d; 1 to %d are expected. Take further pages with after=<next>."
                        .formatted(limit, PageSize.MOST),
                Map.of("limit", limit, "most", PageSize.MOST));
    }
}

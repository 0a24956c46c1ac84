package org.dungchung.report.frozen;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Reports of this kind are not published. */
public class NotPublishable extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NotPublishable(String kind) {
        super(
                Reason.INVALID,
                "report-not-publishable",
                "Reports of the kind %s name what is the authority's business; they are not published.".formatted(kind),
                Map.of("kind", kind));
    }
}

package org.dungchung.organisation.edit;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** There is no such organisation, group or membership, or was none then as far as was known. */
public class UnknownSubject extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownSubject(Subject subject, String id) {
        super(
                Reason.UNKNOWN,
                "unknown-" + subject.word(),
                "There is no %s %s.".formatted(subject.word(), id),
                Map.of(subject.word(), id));
    }
}

package org.dungchung.changeset;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A step that a change-set does not take from where it stands: a draft is changed and submitted, what was submitted is decided on. */
public class WrongChangeSetState extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    WrongChangeSetState(ChangeSetState state, ChangeSetState needed) {
        super(
                Reason.CONFLICT,
                "wrong-change-set-state",
                "The change-set is %s; this can be done only while it is %s.".formatted(state, needed),
                Map.of("state", state, "needed", needed));
    }
}

package org.dungchung.sameplace;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A decision cannot be taken back as things stand; each factory is a rule of its own. */
public class CannotUndo extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private CannotUndo(String rule, String detail, Map<String, Object> facts) {
        super(Reason.CONFLICT, rule, detail, facts);
    }

    static CannotUndo nothingDecided() {
        return new CannotUndo("nothing-decided", "Nothing is decided of these two.", Map.of());
    }

    static CannotUndo joinedFurther() {
        return new CannotUndo(
                "joined-further", "What was kept has since been joined with a third: undo that first.", Map.of());
    }

    static CannotUndo editedSince(List<Edit> edits) {
        return new CannotUndo(
                "edited-since-join",
                "Since they were joined something was edited: %s. Undone all the same, it stays with the record at which it was made."
                        .formatted(String.join(
                                "; ", edits.stream().map(Edit::words).toList())),
                Map.of("edits", edits));
    }
}

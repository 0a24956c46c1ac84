package org.dungchung.report.kind;

import java.util.Comparator;
import java.util.List;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kinds of report there are, by their codes. */
@Component
public class Kinds {

    private final List<Kind> kinds;

    Kinds(List<Kind> kinds) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(Kind::code)).toList();
    }

    public List<Kind> all() {
        return kinds;
    }

    /**
     * The kind of that code.
     *
     * @throws InvalidInput if there is no such kind
     */
    public Kind require(@Nullable String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "kind", code, "one of " + kinds.stream().map(Kind::code).toList()));
    }
}

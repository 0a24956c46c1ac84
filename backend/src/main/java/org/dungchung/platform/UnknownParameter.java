package org.dungchung.platform;

import java.io.Serial;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question with a parameter that the address does not know: to pass it over would answer another question than was asked. */
public class UnknownParameter extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private UnknownParameter(String detail, Map<String, Object> facts) {
        super(Reason.MALFORMED, "unknown-parameter", detail, facts);
    }

    /** Of the parameter {@code name}, where only {@code known} are. */
    public static UnknownParameter of(String name, Collection<String> known) {
        var facts = new HashMap<String, Object>();
        facts.put("parameter", name);
        facts.put("known", List.copyOf(known));
        Optional<String> nearest = Nearest.of(name, known);
        nearest.ifPresent(word -> facts.put("nearest", word));
        String hint = nearest.map(word -> "Did you mean %s? Known are %s.".formatted(word, String.join(", ", known)))
                .orElse("It takes none.");
        return new UnknownParameter("This address has no parameter '%s'. %s".formatted(name, hint), facts);
    }
}

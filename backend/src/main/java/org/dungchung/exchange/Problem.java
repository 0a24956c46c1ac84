package org.dungchung.exchange;

import java.util.Map;
import org.dungchung.platform.Refusal;

/**
 * Why a run loaded nothing.
 *
 * @param rule the name of the rule, kebab case
 * @param detail in English; a page translates by rule
 * @param facts what the detail says, by name
 */
public record Problem(String rule, String detail, Map<String, Object> facts) {

    /** What a page may know of {@code why}; of faults that are no rule, that there was one. */
    static Problem of(Throwable why) {
        return why instanceof Refusal refusal
                ? new Problem(refusal.rule(), String.valueOf(refusal.getMessage()), refusal.facts())
                : new Problem(
                        "import-failed",
                        "The server could not carry out the import; nothing of it was loaded.",
                        Map.of());
    }
}

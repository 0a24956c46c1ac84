package org.dungchung.exchange;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/** A cell that does not say what its field needs. Carries no stack: a file may have a million of them. */
final class BadValue extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient Map<String, Object> facts;
    private final transient List<String> parts;

    /** @param hint what to do about it, for people */
    BadValue(String rule, String hint) {
        this(rule, hint, Map.of());
    }

    /** @param facts what the hint says, by name, for hints in another language */
    BadValue(String rule, String hint, Map<String, Object> facts) {
        this(rule, hint, facts, List.of());
    }

    private BadValue(String rule, String hint, Map<String, Object> facts, List<String> parts) {
        super(hint, null, false, false);
        this.rule = rule;
        this.facts = facts;
        this.parts = parts;
    }

    /** The same, said of parts of the cell alone; each is a finding of its own. */
    BadValue of(List<String> parts) {
        return new BadValue(rule, hint(), facts, parts);
    }

    /** The same, said of an attribute. */
    BadValue ofAttribute() {
        return new BadValue("attribute-" + rule, hint(), facts, parts);
    }

    String rule() {
        return rule;
    }

    String hint() {
        return String.valueOf(getMessage());
    }

    Map<String, Object> facts() {
        return facts;
    }

    /** The parts of the cell that are meant; empty = the cell as a whole. */
    List<String> parts() {
        return parts;
    }
}

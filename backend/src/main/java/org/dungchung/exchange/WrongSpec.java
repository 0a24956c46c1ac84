package org.dungchung.exchange;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** What a person said about a file makes no sense, so the file was not looked at. The rule says which part. */
public class WrongSpec extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private WrongSpec(Reason reason, String rule, String detail, Map<String, Object> facts) {
        super(reason, rule, detail, facts);
    }

    static WrongSpec unreadable(String what) {
        return new WrongSpec(Reason.INVALID, "unreadable-spec", "The specification cannot be read: " + what, Map.of());
    }

    /** A word that is none of those that are known. The rule is {@code unknown-<property>}. */
    static WrongSpec unknown(String property, String value, Collection<String> known) {
        return new WrongSpec(
                Reason.INVALID,
                "unknown-" + property,
                "There is no %s '%s'. There are: %s.".formatted(property, value, String.join(", ", known)),
                Map.of(property, value, "known", List.copyOf(known)));
    }

    static WrongSpec missingLevel() {
        return new WrongSpec(
                Reason.INVALID,
                "missing-level",
                "Areas need a level: PROVINCE, DISTRICT or COMMUNE.",
                Map.of("known", List.of("PROVINCE", "DISTRICT", "COMMUNE")));
    }

    static WrongSpec missingMode() {
        return new WrongSpec(
                Reason.INVALID,
                "missing-mode",
                "Say the mode: dry-run (everything is checked, nothing is kept) or apply (it is written).",
                Map.of("known", java.util.List.of("dry-run", "apply")));
    }

    static WrongSpec dateOutOfRange(String property, java.time.LocalDate day) {
        return new WrongSpec(
                Reason.INVALID,
                "date-out-of-range",
                "%s is %s; a day between 1900-01-01 and 2200-12-31 is expected.".formatted(property, day),
                Map.of("parameter", property, "value", day.toString()));
    }

    static WrongSpec unknownProperty(String property, Collection<String> known) {
        return new WrongSpec(
                Reason.INVALID,
                "unknown-property",
                "A specification has no property '%s'. It may have: %s.".formatted(property, String.join(", ", known)),
                Map.of("property", property, "known", java.util.List.copyOf(known)));
    }

    static WrongSpec wrongValue(String property, String expected) {
        return new WrongSpec(
                Reason.INVALID,
                "wrong-value",
                "The property %s of the specification must be %s.".formatted(property, expected),
                Map.of("property", property, "expected", expected));
    }

    static WrongSpec neverFull(String target) {
        return new WrongSpec(
                Reason.INVALID,
                "never-full",
                "A file of %s is always a delta; only lists of assets can be full.".formatted(target),
                Map.of("target", target));
    }

    static WrongSpec fullOfWhat() {
        return new WrongSpec(
                Reason.INVALID,
                "full-without-territory",
                "A full list says of which area it is the whole: give \"territory\".",
                Map.of("property", "territory"));
    }

    static WrongSpec endsBeforeStart() {
        return new WrongSpec(Reason.INVALID, "ends-before-start", "validTo is before validFrom.", Map.of());
    }

    static WrongSpec unknownOrganisations(Collection<String> codes) {
        return new WrongSpec(
                Reason.INVALID,
                "unknown-organisation",
                "No organisation has the code %s.".formatted(String.join(", ", codes)),
                Map.of("codes", List.copyOf(codes)));
    }

    static WrongSpec unknownTerritory(String code) {
        return new WrongSpec(
                Reason.INVALID,
                "unknown-area",
                "There is no area %s on that day.".formatted(code),
                Map.of("area", code));
    }

    static WrongSpec notAllowed(String what) {
        return new WrongSpec(Reason.FORBIDDEN, "import-not-allowed", what, Map.of());
    }
}

package org.dungchung.platform;

import java.io.Serial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was sent cannot be recorded; says for each field what is wrong with it, and what to do. */
public class InvalidInput extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private InvalidInput(List<Fault> faults) {
        super(
                Reason.MALFORMED,
                "invalid-input",
                faults.get(0).message() + (faults.size() == 1 ? "" : " And %d more.".formatted(faults.size() - 1)),
                Map.of("errors", List.copyOf(faults)));
    }

    /** Of one field: what was sent, null when nothing was, and what would do. */
    public static InvalidInput of(String field, @Nullable Object value, String expected) {
        return new InvalidInput(List.of(Fault.of(field, value, expected)));
    }

    /**
     * One field that cannot be recorded.
     *
     * @param field its name in the API
     * @param value what was sent; null when nothing was
     * @param expected what would do, in English
     * @param message all of this as a sentence
     */
    public record Fault(String field, @Nullable String value, String expected, String message) {

        static Fault of(String field, @Nullable Object value, String expected) {
            String given = value == null ? null : value.toString();
            String said = given == null ? "missing" : "'" + given + "'";
            return new Fault(field, given, expected, "%s is %s; expected: %s.".formatted(field, said, expected));
        }
    }

    /** Collects faults, so that a form learns all of them at once. */
    public static final class Check {

        private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
        private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

        private final List<Fault> faults = new ArrayList<>();

        /** Notes a fault unless {@code holds}. */
        public Check that(boolean holds, String field, @Nullable Object value, String expected) {
            if (!holds) {
                faults.add(Fault.of(field, value, expected));
            }
            return this;
        }

        /** Notes a fault if something is missing. */
        public Check present(String field, @Nullable Object value, String expected) {
            return that(value != null && !value.toString().isBlank(), field, null, expected);
        }

        /** Notes a fault if a day is one that nobody means; null is no fault. */
        public Check day(String field, @Nullable LocalDate day) {
            boolean plausible = day == null || !(day.isBefore(EARLIEST) || day.isAfter(LATEST));
            return that(plausible, field, day, "a day between 1900-01-01 and 2200-12-31");
        }

        /**
         * Ends the check.
         *
         * @throws InvalidInput if a fault was noted
         */
        public void done() {
            if (!faults.isEmpty()) {
                throw new InvalidInput(faults);
            }
        }
    }
}

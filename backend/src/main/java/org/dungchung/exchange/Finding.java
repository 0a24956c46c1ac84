package org.dungchung.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something about one row that a person must know.
 *
 * @param row the row as a person counts: in a CSV file that of the sheet, whose header is row 1; in GeoJSON the first feature is 1
 * @param field our name of the field, or null when the row as such is meant
 * @param value what the file says there, shortened; or null
 * @param rule the name of the rule, kebab case
 * @param hint what to do about it, in English; a page translates by rule
 * @param facts what the hint says, by name
 */
public record Finding(
        long row,
        @Nullable String field,
        @Nullable String value,
        String rule,
        String hint,
        Severity severity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> facts) {

    /** Whether the row was kept. */
    public enum Severity {
        REFUSED,
        WARNING
    }
}

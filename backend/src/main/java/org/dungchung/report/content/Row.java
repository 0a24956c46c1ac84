package org.dungchung.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a section.
 *
 * @param cells one for each column: a text, a text in both languages, a number, a day, yes or no, or null
 * @param small whether it is of so few units, or would tell of such a one, that the public is not shown its numbers
 */
public record Row(
        List<@Nullable Object> cells,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean small) {}

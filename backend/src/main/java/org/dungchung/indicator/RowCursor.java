package org.dungchung.indicator;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of rows ended: the code and id of its last row. Opaque to clients. */
record RowCursor(@Nullable String code, @Nullable String id) {

    /** @throws UnreadableCursor if {@code text} is not a cursor that a page gave out */
    static RowCursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new RowCursor(null, null);
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String id = UUID.fromString(plain.substring(0, 36)).toString();
            return new RowCursor(plain.substring(36), id);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableCursor(text);
        }
    }

    /** Cuts the row too many off, whose presence says that there is a next page. */
    static Page page(List<Map<String, @Nullable Object>> rows, int limit, int withheld, @Nullable Integer total) {
        if (rows.size() <= limit) {
            return new Page(rows, null, withheld, total);
        }
        List<Map<String, @Nullable Object>> shown = rows.subList(0, limit);
        var last = shown.get(limit - 1);
        String plain = Objects.requireNonNull(last.get("id")).toString() + Objects.toString(last.get("code"), "");
        return new Page(
                shown,
                Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8)),
                withheld,
                total);
    }
}

package org.dungchung.changeset;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a change-set.
 *
 * @param ordinal its place among the items, in the order in which they are published
 * @param act which change it is: {@code asset-change}
 * @param subject the kind of thing: {@code ASSET}
 * @param subjectId what it changes; of a new thing that to which it belongs, null for none
 * @param creates whether it makes a new thing
 * @param baseVersion the version that its author saw; null of a new thing
 * @param before how the thing stood for its author; null of a new one
 * @param now how it stands, where that is not as its author saw it: somebody was faster. Null where nothing has happened since, and once published
 * @param after how it would stand
 * @param why its author's reason; null where the change asks for none
 * @param reason why it was refused
 * @param madeId the thing, once it is published; of a file the run that loaded it
 * @param refusedRows how many rows of a file were refused since it was sent
 */
public record Item(
        UUID id,
        int ordinal,
        String act,
        String subject,
        @Nullable UUID subjectId,
        boolean creates,
        @Nullable Integer baseVersion,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> now,
        Map<String, @Nullable Object> after,
        ItemState state,
        @Nullable String why,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable UUID madeId,
        OffsetDateTime proposedAt,
        long refusedRows) {

    Item withNow(@Nullable Map<String, @Nullable Object> standing) {
        return new Item(
                id,
                ordinal,
                act,
                subject,
                subjectId,
                creates,
                baseVersion,
                before,
                standing,
                after,
                state,
                why,
                reason,
                decidedBy,
                decidedAt,
                madeId,
                proposedAt,
                refusedRows);
    }
}

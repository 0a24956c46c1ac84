package org.dungchung.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entry as it lies in the table. */
record Noted(
        String what,
        String username,
        String role,
        @Nullable String organisation,
        @Nullable String requestId,
        String endpoint,
        @Nullable String subjectKind,
        @Nullable UUID assetId,
        @Nullable String owner,
        String selection,
        int times,
        @Nullable Long rows) {

    /** All entries, in the order in which they were written. */
    static List<Noted> all(JdbcClient jdbc) {
        return jdbc.sql("""
                select e.what, e.username, e.role, e.organisation, e.request_id, e.endpoint, e.subject_kind, e.asset_id, e.owner,
                       e.selection::text as selection, e.times, e.rows
                  from access.entry e
                 order by e.id""").query(Noted.class).list();
    }
}

package org.dungchung.report.kind;

import java.sql.Types;
import java.util.List;
import org.dungchung.platform.Reading;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists what a statement finds for what is asked: its parameters are area, date, boundaries and known_at, its order is its own. */
@Repository
@Reading
class Listing {

    private final JdbcClient jdbc;
    private final int most;

    /** @param most how many rows a report may list: what is frozen is held in memory, and on paper nobody reads more */
    Listing(JdbcClient jdbc, @Value("${dungchung.report.most-rows:200000}") int most) {
        this.jdbc = jdbc;
        this.most = most;
    }

    /** @throws ReportTooLarge if it finds more than a report may list */
    <T> List<T> of(String sql, Asked asked, RowMapper<T> row) {
        List<T> rows = jdbc.sql(sql)
                .param("area", asked.area(), Types.VARCHAR)
                .param("date", asked.date())
                .param("boundaries", asked.boundaries())
                .param("known_at", asked.asOf().knownAt())
                .withMaxRows(most + 1)
                .query(row)
                .list();
        requireFew(rows.size());
        return rows;
    }

    /** @throws ReportTooLarge if these are more than a report may list */
    void requireFew(long rows) {
        if (rows > most) {
            throw new ReportTooLarge(most);
        }
    }

    /** The report of a kind that is lists alone. */
    static Content content(Kind kind, Asked asked, List<Section> sections) {
        return new Content(
                Content.FORMAT, kind.code(), Phrases.of("kind." + kind.code()), asked, List.of(), sections, null);
    }

    /** The words of a kind of asset or of facts. */
    static Object kindName(@Nullable String kind) {
        return kind != null && Phrases.has("kind." + kind) ? Phrases.of("kind." + kind) : String.valueOf(kind);
    }
}

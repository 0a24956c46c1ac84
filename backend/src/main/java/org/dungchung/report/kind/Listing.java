package org.dungchung.report.kind;

import java.sql.Types;
import java.util.List;
import org.dungchung.platform.Reading;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists what a statement finds for what is asked: its parameters are area, date, boundaries and known_at, its order is its own. */
@Repository
@Reading
class Listing {

    private final JdbcClient jdbc;

    Listing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    <T> List<T> of(String sql, Asked asked, RowMapper<T> row) {
        var statement = jdbc.sql(sql)
                .param("date", asked.date())
                .param("known_at", asked.asOf().knownAt());
        if (sql.contains(":boundaries")) {
            statement = statement.param("area", asked.area(), Types.VARCHAR).param("boundaries", asked.boundaries());
        }
        return statement.query(row).list();
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

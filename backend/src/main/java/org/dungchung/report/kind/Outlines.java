package org.dungchung.report.kind;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.report.content.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outlines of areas for a map on paper: the communes of an area, or the provinces of the country. */
@Repository
@Reading
class Outlines {

    private static final String OUTLINES = SqlFile.read(Outlines.class, "outlines.sql");

    private final JdbcClient jdbc;

    Outlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Outline> of(Asked asked) {
        return jdbc.sql(OUTLINES)
                .param("area", asked.area(), Types.VARCHAR)
                .param("boundaries", asked.boundaries())
                .param("known_at", asked.asOf().knownAt())
                .query((row, number) -> new Outline(
                        row.getString("code"),
                        row.getString("name"),
                        Set.of((String[]) row.getArray("members").getArray()),
                        row.getString("outline")))
                .list();
    }

    /**
     * An area to be drawn.
     *
     * @param members the codes of itself and of all areas below it
     * @param outline as WKT, simplified; null where nothing is left of it
     */
    record Outline(
            String code,
            String name,
            Set<String> members,
            @Nullable String outline) {}
}

package org.dungchung.indicator;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The ways of counting what is done, of each version of a definition. */
@Repository
@Transactional
class ProgressWays {

    private static final String OF = SqlFile.read(ProgressWays.class, "progress-ways.sql");
    private static final String PUT = SqlFile.read(ProgressWays.class, "progress-way.sql");
    private static final String COPY = SqlFile.read(ProgressWays.class, "progress-ways-copy.sql");
    private static final String CLEAR = SqlFile.read(ProgressWays.class, "progress-ways-clear.sql");

    private final JdbcClient jdbc;

    ProgressWays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The headline first. */
    List<ProgressWay> of(String indicator, int version) {
        return to(OF, indicator, version)
                .query((row, number) ->
                        new ProgressWay(row.getString("variant"), row.getObject("since", LocalDate.class)))
                .list();
    }

    void copy(String indicator, int version) {
        to(COPY, indicator, version).update();
    }

    void clear(String indicator, int version) {
        to(CLEAR, indicator, version).update();
    }

    void put(String indicator, int version, int ordinal, ProgressWay way) {
        to(PUT, indicator, version)
                .param("variant", way.variant())
                .param("ordinal", ordinal)
                .param("since", way.since(), Types.DATE)
                .update();
    }

    private JdbcClient.StatementSpec to(String sql, String indicator, int version) {
        return jdbc.sql(sql).param("indicator", indicator).param("version", version);
    }
}

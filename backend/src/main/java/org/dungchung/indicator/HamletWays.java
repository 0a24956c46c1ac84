package org.dungchung.indicator;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The ways of judging hamlets of each version of a definition. */
@Repository
@Transactional
class HamletWays {

    private static final String OF = SqlFile.read(HamletWays.class, "hamlet-ways.sql");
    private static final String PUT = SqlFile.read(HamletWays.class, "hamlet-way.sql");
    private static final String COPY = SqlFile.read(HamletWays.class, "hamlet-ways-copy.sql");
    private static final String CLEAR = SqlFile.read(HamletWays.class, "hamlet-ways-clear.sql");

    private final JdbcClient jdbc;

    HamletWays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The headline first. */
    List<HamletWay> of(String indicator, int version) {
        return to(OF, indicator, version)
                .query((row, number) -> new HamletWay(
                        row.getString("variant"),
                        texts(row, "technologies"),
                        row.getObject("threshold", Double.class),
                        row.getString("judged_by"),
                        texts(row, "types")))
                .list();
    }

    void copy(String indicator, int version) {
        to(COPY, indicator, version).update();
    }

    void clear(String indicator, int version) {
        to(CLEAR, indicator, version).update();
    }

    void put(String indicator, int version, int ordinal, HamletWay way) {
        to(PUT, indicator, version)
                .param("variant", way.variant())
                .param("ordinal", ordinal)
                .param("technologies", array(way.technologies()), Types.ARRAY)
                .param("threshold", way.threshold(), Types.DOUBLE)
                .param("judged_by", way.judgedBy())
                .param("types", array(way.types()), Types.ARRAY)
                .update();
    }

    private JdbcClient.StatementSpec to(String sql, String indicator, int version) {
        return jdbc.sql(sql).param("indicator", indicator).param("version", version);
    }

    private static String @Nullable [] array(List<String> texts) {
        return texts.isEmpty() ? null : texts.toArray(String[]::new);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}

package org.dungchung.report.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.read;

import java.util.List;
import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A report that waits, and one that is published: of each row only what becomes of it can change, whatever column is added. */
@HttpTest
class FrozenColumnsTests {

    private static final List<String> FATE =
            List.of("state", "attempts", "ended_at", "problem", "withdrawn_at", "withdrawn_by", "reason");

    /** Another value of each type; a restriction that it breaks is looked at after the triggers. */
    private static final String COLUMNS = """
            select column_name as name,
                   case data_type when 'date' then 'date ''1999-01-01''' when 'timestamp with time zone' then 'timestamptz ''1999-01-01'''
                                  when 'xid8' then 'xid8 ''1''' when 'uuid' then 'gen_random_uuid()' else '''other''' end as other
              from information_schema.columns
             where table_schema = 'report' and table_name = ?""";

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Freezing freezing;

    @BeforeEach
    void oneThatWaitsAndOneThatIsPublished() {
        var reports = new FrozenWorld(http, freezing);
        assertThat(reports.publish(reports.frozen("{'kind': 'uncovered-hamlets'}")))
                .hasStatusOk();
        var waits = new Api(http).post("/api/reports", "{\"kind\": \"late-data\"}", SignIn.asPlanner());
        assertThat(UUID.fromString(read(waits, "$.id"))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "publication"})
    void nothingElseCan(String table) {
        var columns = jdbc.sql(COLUMNS).param(table).query(Column.class).list();
        assertThat(columns).hasSizeGreaterThan(12);
        columns.stream()
                .filter(column -> !FATE.contains(column.name()))
                .forEach(column -> assertThat(said("update report.%s set %s = %s where %s"
                                .formatted(
                                        table,
                                        column.name(),
                                        column.other(),
                                        table.equals("report") ? "state = 'WAITING'" : "true")))
                        .as(column.name())
                        .contains(table + " is frozen"));
    }

    private String said(String update) {
        jdbc.sql("savepoint before_it").update();
        try {
            return "changed " + jdbc.sql(update).update();
        } catch (DataAccessException e) {
            return String.valueOf(e.getMessage());
        } finally {
            jdbc.sql("rollback to savepoint before_it").update();
        }
    }

    private record Column(String name, String other) {}
}

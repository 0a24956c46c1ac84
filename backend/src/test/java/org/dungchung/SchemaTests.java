package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What holds for every table, whoever adds one. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
class SchemaTests {

    @Autowired
    JdbcClient jdbc;

    /** The name of a constraint reaches the user's error, so none may be one that PostgreSQL made up. */
    @Test
    void everyConstraintHasAName() {
        assertThat(list("""
                                select conrelid::regclass || '.' || conname from pg_constraint c
                                  join pg_namespace n on n.oid = c.connamespace
                                 where n.nspname not in ('public', 'pg_catalog', 'information_schema', 'pg_toast')
                                   and conname !~ '_(pk|uk|fk|ck|ex)$'
                                """)).isEmpty();
    }

    /** A table with recorded time has a history of the same shape, and the trigger that fills it. */
    @Test
    void everyVersionedTableHasItsHistory() {
        assertThat(list("""
                                select t.table_schema || '.' || t.table_name
                                  from information_schema.columns t
                                 where t.column_name = 'recorded_to' and t.table_name !~ '_history$' and t.table_name not in ('area_piece', 'area_cell')
                                   and t.table_schema in (select nspname from pg_namespace)
                                   and exists (select from information_schema.tables b
                                                where b.table_schema = t.table_schema and b.table_name = t.table_name and b.table_type = 'BASE TABLE')
                                   and (not exists (select from information_schema.triggers g
                                                     where g.event_object_schema = t.table_schema and g.event_object_table = t.table_name
                                                       and g.event_manipulation = 'UPDATE' and g.action_timing = 'BEFORE')
                                        or (select array_agg(c.column_name::text order by c.ordinal_position) from information_schema.columns c
                                             where c.table_schema = t.table_schema and c.table_name = t.table_name)
                                           is distinct from
                                           (select array_agg(c.column_name::text order by c.ordinal_position) from information_schema.columns c
                                             where c.table_schema = t.table_schema and c.table_name = t.table_name || '_history'))
                                """)).isEmpty();
    }

    /** A function that only reads must say that it may run on several cores, or no query that uses it ever does. */
    @Test
    void everyReadingFunctionMayRunInParallel() {
        assertThat(list("""
                                select p.oid::regprocedure::text from pg_proc p
                                  join pg_namespace n on n.oid = p.pronamespace
                                  join pg_language l on l.oid = p.prolang
                                 where n.nspname not in ('public', 'pg_catalog', 'information_schema')
                                   and l.lanname in ('sql', 'plpgsql') and p.provolatile in ('i', 's') and p.proparallel <> 's'
                                """)).isEmpty();
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}

package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** What the application's role can read and do in the database by a statement that nobody wrote yet. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class RowLevelSecurityTests {

    private static final List<String> ROLES = List.of("dungchung_app", "dungchung_authority", "dungchung_organisation");

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        var confidential = new ConfidentialWorld(jdbc).build();
        var world = new World(jdbc);
        UUID section = world.line("DUCT_SECTION", "S", "BLUE", "LINESTRING (0.01 -0.01, 0.02 -0.01)");
        UUID cable = world.line("CABLE", "C", "BLUE", "LINESTRING (0.01 -0.01, 0.02 -0.01)");
        UUID mast = Objects.requireNonNull(confidential.assets.get("planned MAST"));
        UUID pole = Objects.requireNonNull(confidential.assets.get("offered POLE"));
        write("insert into asset.duct (section_id, name) values (?, 'D')", section);
        write("insert into asset.cable_support (cable_id, support_id, sequence) values (?, ?, 0)", cable, pole);
        write("insert into asset.other_code (asset_id, organisation, code) values (?, 'TTENANT', 'X')", pole);
        write("insert into asset.joined (asset_id, kept_id) values (?, ?)", pole, mast);
        write("""
                insert into sameplace.decision (one, other, state, one_version, other_version)
                values (least(?, ?), greatest(?, ?), 'DISTINCT', 0, 0)""", pole, mast, pole, mast);
        write("""
                insert into exchange.mapping (id, organisation, name, heads, spec, saved_by, saved_at)
                values (gen_random_uuid(), 'BLUE', 'm', '{}', '{}', 'x', now())""");
        write("""
                insert into preference.saved_view (page, name, owner, scope, shared, params, saved_at)
                values ('assets', 'n', 'x', 'BLUE', true, '{}', now())""");
        write("insert into exchange.refused_row (run_id, row_number, cells) select id, 1, '[]' from exchange.run");
        write("insert into exchange.missing (run_id, asset_id) select id, ? from exchange.run", mast);
        waiting();
        reporting(mast);
        inspecting(mast);
        for (String history : hidden().keySet()) {
            if (history.endsWith("_history")) {
                write("insert into " + history + " select * from " + history.replace("_history", ""));
            }
        }
    }

    /** What of another organisation waits for review, and who read what of it. */
    private void waiting() {
        write("""
                insert into changeset.change_set (author, author_role, organisation, title) values ('x', 'OPERATOR', 'BLUE', 't')""");
        write("""
                insert into changeset.item (change_set_id, ordinal, act, subject, creates, arguments, after)
                select id, 1, 'asset-register', 'ASSET', true, '[]', '{}' from changeset.change_set""");
        write(
                "insert into changeset.comment (change_set_id, author, said) select id, 'x', 's' from changeset.change_set");
        write("insert into exchange.proposed_file (run_id, part, bytes) select id, 0, '' from exchange.run");
        write("""
                insert into exchange.proposed_row (run_id, row_number, change, cells) select id, 1, 'CREATED', '[]' from exchange.run""");
        write("insert into changeset.contractor (username, organisation, contractor) values ('x', 'BLUE', true)");
        write(
                "insert into organisation.submission (organisation, kind, source_id) values ('BLUE', 'MAST', gen_random_uuid())");
        write("insert into notice.mail (reader, scope, mode, due_at) values ('x', 'BLUE', 'EACH', now())");
        write("""
                insert into notice.notice (reader, scope, kind, subject_id)
                select 'x', 'BLUE', 'CHANGE_SET_PUBLISHED', id from changeset.change_set""");
        write("""
                insert into map.drawn_cell (kind, x, y, open, restricted, joined, points, shared, shared_apart, sum_x, sum_y)
                values ('MAST', 0, 0, true, false, false, 1, 0, 0, 0, 0)""");
        write("insert into map.drawn select * from map.v_drawable(array(select id from asset.asset))");
        write("insert into indicator.sum_unit (book, unit_id, course) select 1, id, 1 from asset.asset");
        write(
                "insert into indicator.sum_step values (1, '2020-01-01', null, 1, 'MAST', 1, 1, false, 0, false, 0, 0, false, 0, 0)");
        write(
                "insert into indicator.sum_cell values (1, 0, 0, '2020-01-01', 0, 'MAST', 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0)");
        write("insert into identity.sign_in (means, outcome, address) values ('FORM', 'OK', '10.0.0.1')");
        write("""
                insert into report.report (kind, day, boundaries, known_on, known_at, ordered_by, ordered_at)
                values ('late-data', '2024-06-30', '2024-06-30', '2024-06-30', now(), 'x', now())""");
        write("""
                insert into report.content (report_id, body, sha256, frozen_at)
                select id, '{}', encode(sha256('{}'), 'hex'), now() from report.report""");
        write("""
                insert into report.publication (report_id, audience, kind, day, known_at, body, sha256, published_at, published_by,
                                                withdrawn_at, withdrawn_by, reason)
                select report_id, 'PUBLIC', 'late-data', '2024-06-30', now(), body, sha256, now(), 'x', now(), 'x', 'x' from report.content""");
        write("insert into notice.mail_setting (username, mode, language) values ('x', 'NONE', 'VI')");
        write("""
                insert into access.entry (at, last_at, what, username, role, organisation, endpoint)
                values (now(), now(), 'EXPORT', 'x', 'OPERATOR', 'BLUE', '/api/exports/{target}')""");
    }

    /** A round in which another organisation is asked, and what it did there. */
    private void reporting(UUID mast) {
        write("""
                insert into round.round (kind, title, figures_at, due_on, indicators)
                values ('YEARLY', 'r', '2025-12-31', '2026-01-15', '{mast-sharing}')""");
        write("insert into round.submission (round_id, organisation) select id, 'BLUE' from round.round");
        write("""
                insert into round.answer (round_id, organisation, indicator, verdict)
                select id, 'BLUE', 'mast-sharing', 'CONFIRMED' from round.round""");
        write("""
                insert into round.correction (round_id, organisation, change_set_id)
                select r.id, 'BLUE', c.id from round.round r cross join changeset.change_set c""");
        write(
                "insert into contest.contest (asset_id, organisation, claim, said) values (?, 'BLUE', 'OTHER', 's')",
                mast);
        write("insert into contest.contest (asset_id, claim, said) values (?, 'OTHER', 's')", mast);
        write("""
                insert into round.contested (round_id, organisation, contest_id)
                select r.id, 'BLUE', c.id from round.round r cross join contest.contest c""");
    }

    /** What an inspector of the authority found. */
    private void inspecting(UUID mast) {
        write(
                "insert into inspection.inspection (name, day, inspector, asset_ids) values ('i', '2026-01-15', 'x', array[cast(? as uuid)])",
                mast);
        write("""
                insert into inspection.finding (id, inspection_id, asset_id, asset_version, result, found_at, inspector, state)
                select gen_random_uuid(), id, asset_ids[1], 0, 'FOUND', now(), 'x', 'SETTLED' from inspection.inspection""");
        write("""
                insert into inspection.photo (id, finding_id, type, size, sha256, sent_by)
                select gen_random_uuid(), id, 'JPEG', 1, 'x', 'x' from inspection.finding""");
        write("insert into inspection.photo_part (photo_id, part, bytes) select id, 0, '' from inspection.photo");
    }

    @Test
    void everyTableHasAFenceOrAReason() {
        var tables = new TreeMap<String, Boolean>();
        jdbc.sql("""
                select n.nspname || '.' || c.relname as name, c.relrowsecurity as fenced
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p', 'm') and n.nspname not in ('public', 'pg_catalog', 'information_schema', 'bench')
                   and n.nspname !~ '^pg_'""").query(row -> {
            tables.put(row.getString("name"), row.getBoolean("fenced"));
        });
        var expected = new TreeMap<String, Boolean>();
        hidden().keySet().forEach(table -> expected.put(table, true));
        FencedTables.OPEN.keySet().forEach(table -> expected.put(table, false));
        FencedTables.OPEN_WITHOUT_HISTORY.keySet().forEach(table -> expected.put(table, false));
        assertThat(tables).isEqualTo(expected);
    }

    @Test
    void noStatementReadsWhatIsHiddenFromAnOrganisation() {
        var leaks = new HashMap<String, Long>();
        hidden().forEach((table, condition) -> {
            Set<String> hidden = rows(table, condition);
            assertThat(hidden).as("hidden rows of " + table).isNotEmpty();
            Set<String> read = as("dungchung_organisation", "RED", () -> rows(table, "true"));
            read.retainAll(hidden);
            if (!read.isEmpty()) {
                leaks.put(table, (long) read.size());
            }
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void anOrganisationReadsItsOwnAndWhatIsOpen() {
        for (String table : List.of("asset.asset", "sharing.tenancy", "asset.station", "colocation.request")) {
            assertThat(as("dungchung_organisation", "RED", () -> rows(table, "true")))
                    .as(table)
                    .isNotEmpty();
        }
        assertThat(as("dungchung_organisation", "RED", () -> rows("asset.asset", "owner = 'BLUE'")))
                .isNotEmpty();
    }

    @Test
    void theAuthorityReadsEverything() {
        hidden().keySet()
                .forEach(table -> assertThat(as("dungchung_authority", "", () -> rows(table, "true")))
                        .as(table)
                        .isEqualTo(rows(table, "true")));
    }

    @Test
    void whoHasNotSaidWhoAsksReadsNothing() {
        hidden().keySet()
                .forEach(table -> assertThat(as("dungchung_app", "RED", () -> rows(table, "true")))
                        .as(table)
                        .isEmpty());
    }

    @Test
    void anOrganisationWithoutACodeReadsOnlyWhatIsOpen() {
        hidden().keySet().stream()
                .filter(table -> !table.startsWith("asset.asset"))
                .forEach(table -> assertThat(as("dungchung_organisation", "", () -> rows(table, "true")))
                        .as(table)
                        .isEmpty());
        assertThat(as("dungchung_organisation", "", () -> rows("asset.asset", "owner = 'RED' and not offered")))
                .isEmpty();
    }

    @Test
    void whatAnOrganisationDoesNotReadItDoesNotChange() {
        int changed = as(
                "dungchung_organisation",
                "RED",
                () -> jdbc.sql("update asset.asset set reason = 'x' where owner = 'BLUE' and not offered")
                        .update());
        assertThat(changed).isZero();
    }

    @Test
    void whoOwnsNoTableGathersStatisticsAllTheSame() {
        as("dungchung_authority", "", () -> list("select platform.gather_statistics()"));
        assertThat(
                        list(
                                "select relname from pg_class where oid in ('asset.asset'::regclass, 'sharing.tenancy'::regclass) and reltuples < 1"))
                .isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndWritesNoHistory() {
        assertThat(list("""
                select r.rolname || ' may ' || p.name || ' ' || n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 cross join (values ('DELETE'), ('TRUNCATE'), ('TRIGGER'), ('REFERENCES'), ('INSERT'), ('UPDATE')) p (name)
                  join pg_roles r on r.rolname = any (array['dungchung_app', 'dungchung_authority', 'dungchung_organisation'])
                 where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'bench') and n.nspname !~ '^pg_'
                   and (p.name not in ('INSERT', 'UPDATE') or c.relname ~ '_history$')
                   and has_table_privilege(r.rolname, c.oid, p.name)
                   and not (p.name = 'DELETE' and c.oid in ('exchange.mapping'::regclass, 'changeset.item'::regclass, 'preference.saved_view'::regclass)
                            and r.rolname <> 'dungchung_app')
                   and not (p.name = 'DELETE' and r.rolname = 'dungchung_authority'
                            and c.oid in ('indicator.definition'::regclass, 'indicator.definition_version'::regclass, 'indicator.hamlet_way'::regclass, 'indicator.progress_way'::regclass))
                   -- sums are made from the registry, and anew at any time
                   and not (p.name = 'DELETE' and r.rolname = 'dungchung_authority'
                            and n.nspname = 'indicator' and c.relname in ('sum_book', 'sum_place', 'sum_step', 'sum_unit', 'sum_cell'))
                   -- the next extract replaces the whole ground, which is nobody's; its book stays
                   and not (p.name = 'DELETE' and r.rolname = 'dungchung_authority'
                            and n.nspname = 'background' and c.relname in ('road', 'far_line', 'waterway', 'water', 'place'))""")).isEmpty();
        assertThat(list("""
                select r.rolname || ' is privileged' from pg_roles r
                 where r.rolname in ('dungchung_app', 'dungchung_authority', 'dungchung_organisation')
                   and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
                        or exists (select from pg_class c where c.relowner = r.oid)
                        or exists (select from pg_namespace n where has_schema_privilege(r.oid, n.oid, 'CREATE') and n.nspname !~ '^pg_|public'))""")).isEmpty();
    }

    private static Map<String, String> hidden() {
        var all = new HashMap<>(FencedTables.HIDDEN);
        all.putAll(FencedTables.HIDDEN_WITHOUT_HISTORY);
        return all;
    }

    /** The places of rows in a table, by which a row is told from any other. */
    private Set<String> rows(String table, String condition) {
        return new HashSet<>(list("select t.ctid::text from " + table + " t where " + condition));
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private void write(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    private <T> T as(String role, String scope, Supplier<T> work) {
        assertThat(ROLES).contains(role);
        look(role, scope);
        T result = work.get();
        look("dungchung", "");
        return result;
    }

    private void look(String role, String scope) {
        jdbc.sql("select set_config('dungchung.scope', ?, true) || set_config('role', ?, true)")
                .params(scope, role)
                .query(String.class)
                .single();
    }
}

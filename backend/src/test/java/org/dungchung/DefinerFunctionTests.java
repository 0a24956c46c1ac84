package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** The functions that read past the policies, as the owner of the tables: all of them, each with its reason. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class DefinerFunctionTests {

    private static final String HISTORY = "a trigger that writes a history, which the application cannot";
    private static final String CHANGE =
            "notes where something was changed, which an organisation cannot read; tells nothing";
    private static final String CHECK = "a trigger that checks a row against rows that its writer need not see";
    private static final String POLICY =
            "answers yes or no of one id, for the caller's organisation alone; policies ask it";
    private static final String NUMBERS =
            "counts the rows of everybody and gives numbers; names only of the caller's own assets and uses";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("platform.keep_history", HISTORY),
            Map.entry("platform.note_change", CHANGE),
            Map.entry("platform.forget_changes", "deletes what was noted days ago; tells nothing"),
            Map.entry("access.forget_entries", "deletes what was noted more than a year ago; tells how many"),
            Map.entry("identity.v_forget_sign_ins", "deletes what was logged more than a year ago; tells how many"),
            Map.entry("asset.note_assets", CHANGE),
            Map.entry("asset.note_new", CHANGE),
            Map.entry("asset.note_changed", CHANGE),
            Map.entry(
                    "map.changed_since", "answers yes or no of one tile: whether it is cut anew, which nobody is told"),
            Map.entry(
                    "map.anything_since",
                    "answers yes or no of the whole map: whether tiles that are kept are looked at"),
            Map.entry(
                    "indicator.v_there_before",
                    "tells an organisation of its own station whether anybody was there before, not who"),
            Map.entry("map.drawn_holds", "answers yes or no of one tile: from where it is read, which nobody is told"),
            Map.entry("map.v_drawn_told", "shows the caller's own organisation what the registry would show it"),
            Map.entry(
                    "report.confirmed",
                    "tells who holds the hash of a report, and so the report, that it is one, and of what and when"),
            Map.entry("map.redraw", "writes what is drawn from the registry; tells how many"),
            Map.entry("platform.gather_statistics", "analyses tables, which only their owner can; tells nothing"),
            Map.entry("asset.keep_states", HISTORY),
            Map.entry(
                    "territory.cut_area", "a trigger that writes the pieces of an area, which the application cannot"),
            Map.entry(
                    "asset.separate_sensitivities",
                    "a trigger that ends joins, of which an organisation does not know"),
            Map.entry("asset.check_references", CHECK),
            Map.entry("asset.check_cable_support", CHECK),
            Map.entry("asset.check_duct", CHECK),
            Map.entry("asset.check_station", CHECK),
            Map.entry("sharing.refuse_overlap", CHECK),
            Map.entry("round.keep_open", CHECK),
            Map.entry("asset.v_is_own", POLICY),
            Map.entry("asset.v_is_open", POLICY),
            Map.entry("asset.v_is_met", POLICY),
            Map.entry("asset.v_occupies", POLICY),
            Map.entry(
                    "asset.v_operator_when", "names the operator of a station to itself and to the owner of the mast"),
            Map.entry("asset.v_has_station", POLICY),
            Map.entry("asset.v_has_run", POLICY),
            Map.entry("asset.v_own_among", "the ids of the caller's own assets, as a set"),
            Map.entry("sharing.v_is_tenant", POLICY),
            Map.entry("colocation.has_asked", POLICY),
            Map.entry(
                    "asset.v_is_restricted",
                    "answers yes or no of one id: whether what was open once is restricted now"),
            Map.entry(
                    "sharing.v_is_restricted",
                    "answers yes or no of one id: whether what was open once is restricted now"),
            Map.entry("sharing.room_told", NUMBERS),
            Map.entry("sharing.users_told", NUMBERS),
            Map.entry("sharing.free_from", NUMBERS),
            Map.entry(
                    "sharing.v_records_of",
                    "the ids whose locks are taken together: records that share the room of an asset"),
            Map.entry("sharing.v_told", "takes restricted names out of a list that it is given"),
            Map.entry("sharing.v_named", "takes names out of a list that it is given"));

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyFunctionThatReadsPastThePoliciesIsKnown() {
        assertThat(list("""
                select distinct n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and n.nspname not in ('pg_catalog', 'public')""")).containsExactlyInAnyOrderElementsOf(REASONS.keySet());
    }

    /** Else a caller could put a function or table of its own in the way of what the function means. */
    @Test
    void theirPathIsPinned() {
        assertThat(list("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and n.nspname not in ('pg_catalog', 'public')
                   and not coalesce(p.proconfig::text ~ 'search_path=.*pg_temp', false)""")).isEmpty();
    }

    /** A view reads with the rights of its owner unless it says otherwise, and would be a way around every policy. */
    @Test
    void viewsReadWithTheRightsOfWhoAsks() {
        var open = new HashMap<>(FencedTables.OPEN);
        open.putAll(FencedTables.OPEN_WITHOUT_HISTORY);
        assertThat(jdbc.sql("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'v' and n.nspname not in ('public', 'pg_catalog', 'information_schema')
                   and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on)', false)
                   and exists (select from pg_depend d join pg_rewrite w on w.oid = d.objid join pg_class t on t.oid = d.refobjid
                                where w.ev_class = c.oid and d.classid = 'pg_rewrite'::regclass and t.oid <> c.oid
                                  and not t.relnamespace::regnamespace || '.' || t.relname = any (:open))""")
                        .param("open", open.keySet().toArray(String[]::new))
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}

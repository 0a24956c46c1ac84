package org.dungchung.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.support.HttpTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Thousands have the words that are typed, and what is called just so was recorded last: it comes first all the same. */
@HttpTest
class CommonWordTests {

    private static final Caller PLANNER = new Caller("p", Role.PLANNER, null);
    private static final int MANY = 1500;

    @Autowired
    Search search;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    World world;
    UUID exact;

    @BeforeEach
    void world() {
        world = new World(jdbc).organisation("ZQA", "NETWORK_OPERATOR").organisation("ZQB", "TOWER_COMPANY");
        world.area("ZQ2", "COMMUNE", "ZQ", "POLYGON ((60 0, 60.1 0, 60.1 0.1, 60 0.1, 60 0))");
        jdbc.sql("""
                insert into asset.asset (kind, code, owner, name, capacity, offered, geometry, recorded_from)
                select 'MAST', 'ZQV-7007-' || lpad(i::text, 4, '0'), 'ZQA', 'Cột Zượt số ' || i, 4, true, st_setsrid(st_point(60.01, 0.05), 4326), '2020-01-01'
                  from generate_series(1, :many) i""").param("many", MANY).update();
        exact = world.point("MAST", "7007", "ZQA", 60.02, 0.05);
        world.set(exact, "name = 'Cột Zượt'");
    }

    @ParameterizedTest
    @CsvSource({"cột zượt", "Cot Zuot", "7007", "zqa 7007", "zqa cột zượt", "zq2 area 7007", "zq2 area zqa cột zượt"})
    void whatIsCalledSoOrHasTheCodeComesFirst(String typed) {
        assertThat(first(typed)).isEqualTo("MAST EXACT 7007");
    }

    @Test
    void anotherOrganisationsCodeComesFirst() {
        jdbc.sql("""
                insert into asset.other_code (asset_id, organisation, code)
                select id, 'ZQB', case when id = :exact then 'ZKV' else 'A-ZKV-' || code end
                  from asset.asset where owner = 'ZQA' order by code desc""").param("exact", exact).update();

        assertThat(first("zkv")).isEqualTo("MAST EXACT 7007");
    }

    @Test
    void theHamletThatIsCalledSoComesFirst() {
        jdbc.sql("""
                insert into territory.hamlet (province_code, code, name, type_word, commune_code, centre, recorded_from)
                select 'ZQ', 'ZH-' || i, 'Zóc ' || case when i = :many then '1' else '1' || i end, 'ấp', 'ZQ2',
                       st_setsrid(st_point(60.05, 0.05), 4326), '2020-01-01'
                  from generate_series(1, :many) i""").param("many", MANY).update();

        assertThat(first("ấp zóc 1")).isEqualTo("HAMLET EXACT ZH-" + MANY);
        assertThat(first("zóc 1")).isEqualTo("HAMLET EXACT ZH-" + MANY);
        assertThat(first("zh-" + MANY)).isEqualTo("HAMLET EXACT ZH-" + MANY);
    }

    /** Of names with a slip of the keyboard the one that is most like what was typed is looked for, not the first of many. */
    @Test
    void theNameThatIsMostAlikeIsFound() {
        world.set(exact, "name = 'Cột Zượtxaza Biển'");

        assertThat(first("cot zuotxaxa bien")).isEqualTo("MAST FUZZY 7007");
    }

    private String first(String typed) {
        List<SearchGroup> groups = search.find(typed, 5, AsOf.of(null, null, null, clock), PLANNER);
        assertThat(groups).as(typed).isNotEmpty();
        SearchHit hit = groups.get(0).hits().get(0);
        return hit.kind() + " " + hit.match() + " " + hit.code();
    }
}

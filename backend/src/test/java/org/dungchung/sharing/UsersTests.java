package org.dungchung.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who counts as a user of which kind of asset: the function {@code sharing.v_users_at}. */
@PostgisTest
class UsersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Autowired
    JdbcClient jdbc;

    World world;

    @BeforeEach
    void organisations() {
        world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("PINK", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("TOWER", "TOWER_COMPANY")
                .organisation("POWER", "POWER_COMPANY")
                .group("REDS", "RED", "PINK");
    }

    @Test
    void twoCompaniesOfOneGroupAreOneUser() {
        UUID mast = world.point("MAST", "M1", "RED", 105, 10);
        world.use(mast, "RED");
        world.use(mast, "PINK");
        assertThat(users(mast)).isEqualTo(new Users(1, List.of("PINK", "RED"), 2, false));

        world.use(mast, "BLUE");
        assertThat(users(mast)).isEqualTo(new Users(2, List.of("BLUE", "PINK", "RED"), 3, true));
    }

    @Test
    void anOwnerWithoutOwnUseIsNoUser() {
        UUID mast = world.point("MAST", "M1", "TOWER", 105, 10);
        world.use(mast, "RED");
        assertThat(users(mast)).isEqualTo(new Users(1, List.of("RED"), 1, false));
    }

    @Test
    void aSiteHasTheUsersOfItsMastsInUse() {
        UUID site = world.point("SITE", "S1", "RED", 105, 10);
        UUID mast = world.mast("M1", "RED", site);
        UUID other = world.mast("M2", "BLUE", site);
        world.use(mast, "RED");
        world.use(other, "BLUE");
        assertThat(users(site)).isEqualTo(new Users(2, List.of("BLUE", "RED"), 0, true));
        assertThat(users(mast).shared()).isFalse();

        world.set(other, "status = 'RETIRED', retired_on = '2026-06-30'");
        assertThat(users(site)).isEqualTo(new Users(1, List.of("RED"), 0, false));
    }

    @Test
    void onAPowerPoleTheOwnersSectorIsOneMoreUser() {
        UUID pole = world.point("POLE", "P1", "POWER", 105, 10);
        world.use(pole, "POWER");
        assertThat(users(pole)).isEqualTo(new Users(0, List.of("POWER"), 1, false));

        world.use(pole, "RED");
        assertThat(users(pole)).isEqualTo(new Users(2, List.of("POWER", "RED"), 2, true));
    }

    @Test
    void onATelecomOrUnownedPoleOnlyTelecomGroupsCount() {
        UUID own = world.line("POLE_LINE", "L1", "BLUE", "LINESTRING (105 10, 105.01 10)");
        UUID unowned = world.point("POLE", "P1", null, 105, 10);
        world.use(own, "RED");
        world.use(own, "POWER");
        world.use(unowned, "RED");
        assertThat(users(own).groups()).isEqualTo(1);
        assertThat(users(unowned).groups()).isEqualTo(1);
    }

    @Test
    void aUseCountsOnItsFirstAndItsLastDay() {
        UUID mast = world.point("MAST", "M1", "RED", 105, 10);
        world.use(mast, "RED");
        world.use(mast, "BLUE", DAY, DAY);
        assertThat(users(mast).shared()).isTrue();
        assertThat(users(mast, DAY.minusDays(1)).shared()).isFalse();
        assertThat(users(mast, DAY.plusDays(1)).shared()).isFalse();
    }

    @Test
    void aRestrictedTenantTakesRoomAndCountsForNobody() {
        UUID mast = world.point("MAST", "M1", "RED", 105, 10);
        world.use(mast, "RED");
        world.setTenancy(world.use(mast, "BLUE"), "restricted = true");
        assertThat(users(mast)).isEqualTo(new Users(1, List.of("RED"), 2, false));
    }

    @Test
    void askedForSomeAssetsItReadsTheirRowsAndNoOthers() {
        new BatchWorld(jdbc)
                .organisation("PLAN-A", "NETWORK_OPERATOR")
                .organisation("PLAN-B", "NETWORK_OPERATOR")
                .points("MAST", "PLAN", 5000, "PLAN-A", 9)
                .use("PLAN", 1, 5000, "PLAN-A")
                .use("PLAN", 1, 2500, "PLAN-B");
        // the plan of a province, whatever other tests have left the statistics to say
        jdbc.sql("analyze asset.asset, sharing.tenancy, organisation.organisation")
                .update();
        jdbc.sql("set local enable_seqscan = off").update();
        String some = jdbc.sql("""
                select cast(array_agg(id) as text)
                  from (select id from asset.v_asset_in_use('2026-06-30', 'infinity') order by id limit 100) a""").query(String.class).single();
        String plan = String.join(
                "\n",
                jdbc.sql("explain select * from sharing.users_of_all('2026-06-30', now(), true, '" + some + "')")
                        .query(String.class)
                        .list());
        assertThat(plan)
                .containsPattern("Index Cond: \\(id = ANY \\('")
                .containsPattern("Index Cond: \\(site_id = ANY \\(\\$\\d")
                .containsPattern("Index Cond: \\(asset_id = ANY \\('")
                .doesNotContainPattern("Seq Scan on (asset|tenancy)( |_)");
    }

    private Users users(UUID asset) {
        return users(asset, DAY);
    }

    private Users users(UUID asset, LocalDate day) {
        return jdbc.sql("""
                        select groups, organisations, occupied, shared from sharing.v_users_at(?, now()) where asset_id = ?
                        intersect
                        select groups, organisations, occupied, shared from sharing.v_users_at(?, now(), false, array[cast(? as uuid)])""")
                .params(day, asset, day, asset)
                .query((rows, row) -> new Users(
                        rows.getInt(1),
                        List.of((String[]) rows.getArray(2).getArray()),
                        rows.getInt(3),
                        rows.getBoolean(4)))
                .single();
    }

    private record Users(int groups, List<String> organisations, int occupied, boolean shared) {}
}

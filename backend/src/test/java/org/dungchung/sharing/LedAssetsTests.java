package org.dungchung.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.dungchung.asset.AssetKind;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.organisation.OrganisationQuery;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ListPage;
import org.dungchung.platform.PageSize;
import org.dungchung.support.HttpTest;
import org.dungchung.support.World;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list says the same whether its filter leads to few assets or to too many: then it is read in its own order. */
@HttpTest
class LedAssetsTests {

    private static final Caller PLANNER = new Caller("planner", Role.PLANNER, null);
    private static final Caller RED = new Caller("red", Role.OPERATOR, "RED");
    private static final ListPage.Wanted ALL = new ListPage.Wanted(PageSize.of(null), null);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Areas areas;

    @Autowired
    OrganisationQuery organisations;

    @Autowired
    AskedAsset lookup;

    AsOf today;

    @BeforeEach
    void threeMastsAndAPole() {
        today = AsOf.of(null, null, null, Clock.systemUTC());
        World world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .area("L01", "PROVINCE", null, "POLYGON ((105 9.9, 105.2 9.9, 105.2 10.1, 105 10.1, 105 9.9))")
                .area("L02", "PROVINCE", null, "POLYGON ((105.2 9.9, 105.4 9.9, 105.4 10.1, 105.2 10.1, 105.2 9.9))");
        for (UUID asset : new UUID[] {
            world.point("MAST", "L1", "RED", 105.1, 10),
            world.point("MAST", "L2", "BLUE", 105.1, 10),
            world.point("MAST", "L3", "RED", 105.3, 10),
            world.point("POLE", "L4", "RED", 105.1, 10)
        }) {
            world.use(asset, "BLUE");
            world.use(asset, "RED");
            jdbc.sql("""
                    insert into asset.station (asset_id, operator, technology, recorded_from)
                    select id, 'BLUE', '4G', '2020-01-01' from asset.asset where id = ? and kind = 'MAST'""").param(asset).update();
        }
    }

    @ParameterizedTest
    @CsvSource({"L01,,,6,5", "L01,RED,,4,4", "L01,BLUE,,2,1", "L01,RED,MAST,2,2", "L02,,,2,2"})
    void tenanciesAreTheSame(String area, @Nullable String owner, @Nullable AssetKind kind, int toPlanner, int toRed) {
        var filter = new TenancyFilter(null, null, owner, kind, area, null, null);
        var few = new TenancyListing(jdbc, areas, organisations, lookup, new LedAssets(jdbc));
        var many = new TenancyListing(jdbc, areas, organisations, lookup, new LedAssets(jdbc, 0));
        for (Caller caller : new Caller[] {PLANNER, RED}) {
            ListPage led = few.list(filter, today, null, ALL, caller);
            assertThat(led.items()).hasSize(caller.equals(RED) ? toRed : toPlanner);
            assertThat(many.list(filter, today, null, ALL, caller)).isEqualTo(led);
        }
    }

    @Test
    void stationsAreTheSame() {
        var filter = new StationFilter(null, null, null, "L01", null);
        var few = new StationListing(jdbc, areas, organisations, lookup, new LedAssets(jdbc));
        var many = new StationListing(jdbc, areas, organisations, lookup, new LedAssets(jdbc, 0));
        for (Caller caller : new Caller[] {PLANNER, RED}) {
            ListPage led = few.list(filter, today, null, ALL, caller);
            assertThat(led.items()).hasSize(caller.equals(RED) ? 1 : 2);
            assertThat(many.list(filter, today, null, ALL, caller)).isEqualTo(led);
        }
    }
}

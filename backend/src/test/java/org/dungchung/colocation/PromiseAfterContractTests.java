package org.dungchung.colocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.colocation.Market.BLUE;
import static org.dungchung.colocation.Market.RED;
import static org.dungchung.colocation.Market.filing;
import static org.dungchung.colocation.Market.step;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** BLUE has a contract for two of the four places of a mast of RED, from next year on; then the tenancy is corrected. */
@PostgisTest
class PromiseAfterContractTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final LocalDate term = today.plusYears(1);

    @Autowired
    Requesting requesting;

    @Autowired
    Deciding deciding;

    @Autowired
    Concluding concluding;

    @Autowired
    JdbcClient jdbc;

    World world;
    UUID mast;
    UUID tenancy;

    @BeforeEach
    void aContract() {
        world = Market.open(jdbc);
        mast = world.point("MAST", "M1", "RED", 105, 10);
        var accepted = deciding.accept(step(requesting.file(filing(mast, 2), BLUE, today), RED, today));
        concluding.conclude(step(accepted, RED, today), new Contract("HD-7", today, term, null, term));
        tenancy = jdbc.sql("select tenancy_id from colocation.request where asset_id = ?")
                .param(mast)
                .query(UUID.class)
                .single();
    }

    @Test
    void itsPlacesArePromisedUntilTheTermAndOccupiedFromThenOn() {
        assertThat(takenOn(today)).isEqualTo("0 occupied, 2 promised");
        assertThat(takenOn(term.minusDays(1))).isEqualTo("0 occupied, 2 promised");
        assertThat(takenOn(term)).isEqualTo("2 occupied, 0 promised");
    }

    @Test
    void aTermThatIsMovedEarlierTakesTheSamePlacesAndNotTwiceAsMany() {
        LocalDate earlier = today.plusMonths(1);
        world.setTenancy(tenancy, "contract_from = '%1$s', used_from = '%1$s'".formatted(earlier));
        assertThat(takenOn(earlier.minusDays(1))).isEqualTo("0 occupied, 2 promised");
        assertThat(takenOn(earlier)).isEqualTo("2 occupied, 0 promised");
        assertThat(takenOn(term)).isEqualTo("2 occupied, 0 promised");
    }

    @Test
    void aTermThatIsMovedLaterKeepsTheirPromiseUntilThen() {
        LocalDate later = term.plusYears(1);
        world.setTenancy(tenancy, "contract_from = '%1$s', used_from = '%1$s'".formatted(later));
        assertThat(takenOn(term)).isEqualTo("0 occupied, 2 promised");
        assertThat(takenOn(later)).isEqualTo("2 occupied, 0 promised");
    }

    @Test
    void aTenancyThatHasEndedLeavesNoPromiseBehind() {
        LocalDate end = today.plusMonths(2);
        world.setTenancy(
                tenancy,
                "contract_from = '%1$s', contract_to = '%2$s', used_from = '%1$s', used_to = '%2$s'"
                        .formatted(today, end));
        assertThat(takenOn(end)).isEqualTo("2 occupied, 0 promised");
        assertThat(takenOn(end.plusDays(1))).isEqualTo("0 occupied, 0 promised");
    }

    @Test
    void aTenancyThatHoldsNothingAnyMoreLeavesNoPromiseBehind() {
        world.setTenancy(
                tenancy,
                "used = false, used_from = null, contract_number = null, contract_signed_on = null, contract_from = null");
        assertThat(takenOn(today)).isEqualTo("0 occupied, 0 promised");
    }

    private String takenOn(LocalDate day) {
        return jdbc.sql("""
                        select coalesce((select sum(places) from sharing.v_occupied_at(:day, 'infinity') where asset_id = :asset), 0) || ' occupied, '
                            || coalesce((select sum(places) from sharing.v_promised_at(:day, 'infinity') where asset_id = :asset), 0) || ' promised'""")
                .param("day", day)
                .param("asset", mast)
                .query(String.class)
                .single();
    }
}

package org.dungchung.colocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dungchung.colocation.Market.BLUE;
import static org.dungchung.colocation.Market.GREEN;
import static org.dungchung.colocation.Market.RED;
import static org.dungchung.colocation.Market.contract;
import static org.dungchung.colocation.Market.filing;
import static org.dungchung.colocation.Market.step;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.platform.InvalidInput;
import org.dungchung.sharing.NoFreePlace;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** BLUE has asked for two of the three free places of a mast of RED, and concludes a contract. */
@PostgisTest
class ConcludingTests {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 21);
    private static final LocalDate FIRST_USE = LocalDate.of(2025, 6, 1);

    @Autowired
    Requesting requesting;

    @Autowired
    Deciding deciding;

    @Autowired
    Concluding concluding;

    @Autowired
    RequestQuery requests;

    @Autowired
    JdbcClient jdbc;

    World world;
    UUID mast;
    ColocationRequest request;

    @BeforeEach
    void aRequest() {
        world = Market.open(jdbc);
        mast = world.point("MAST", "M1", "RED", 105, 10);
        world.use(mast, "RED");
        request = requesting.file(filing(mast, 2), BLUE, DAY);
    }

    @Test
    void theMastIsSharedFromTheFirstDayOfUseOnAndNotFromTheSignature() {
        request = deciding.accept(step(request, RED, DAY));
        request = concluding.conclude(step(request, BLUE, DAY), contract(FIRST_USE));

        assertThat(groupsOn(FIRST_USE.minusDays(1))).isEqualTo(1);
        assertThat(groupsOn(FIRST_USE)).isEqualTo(2);
        assertThat(jdbc.sql("""
                                select organisation = 'BLUE' and places = 2 and used and contract_number = 'HD-7'
                                       and contract_signed_on = '2025-01-02' and contract_from = '2025-01-03' and contract_to is null
                                       and reported_by_owner and reported_by_tenant
                                  from sharing.tenancy where used_from = '2025-06-01'""").query(Boolean.class).single()).isTrue();
        assertThat(requests.get(request.getId(), RED).firstUseOn()).isEqualTo(FIRST_USE);
    }

    @Test
    void placesUnderContractAreTakenBeforeTheirFirstUse() {
        request = deciding.accept(step(request, RED, DAY));
        concluding.conclude(step(request, RED, DAY), contract(DAY.plusYears(9)));

        assertThatExceptionOfType(NoFreePlace.class)
                .isThrownBy(() -> requesting.file(filing(mast, 2), GREEN, DAY))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("free", 1));
    }

    @Test
    void aContractForPlacesThatWereLetToSomebodyElseIsRefusedAndNothingIsRecorded() {
        request = deciding.accept(step(request, RED, DAY));
        world.use(mast, "GREEN");
        world.use(mast, "VIOLET");

        assertThatExceptionOfType(NoFreePlace.class)
                .isThrownBy(() -> concluding.conclude(step(request, RED, DAY), contract(FIRST_USE)));
        assertThat(requests.get(request.getId(), RED).state()).isEqualTo(RequestState.ACCEPTED);
    }

    @Test
    void aContractEndsAfterItBegins() {
        request = deciding.accept(step(request, RED, DAY));
        var backwards = new Contract("HD-7", DAY, DAY, DAY.minusDays(1), DAY);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> concluding.conclude(step(request, RED, DAY), backwards));
    }

    private long groupsOn(LocalDate day) {
        return jdbc.sql("select groups from sharing.v_users_at(?, 'infinity') where asset_id = ?")
                .param(day)
                .param(mast)
                .query(Long.class)
                .single();
    }
}

package org.dungchung.colocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dungchung.colocation.Market.BLUE;
import static org.dungchung.colocation.Market.GREEN;
import static org.dungchung.colocation.Market.PLANNER;
import static org.dungchung.colocation.Market.RED;
import static org.dungchung.colocation.Market.filing;
import static org.dungchung.colocation.Market.step;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.InvalidInput;
import org.dungchung.sharing.NoFreePlace;
import org.dungchung.sharing.PlaceQuery;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mast of RED with four places, of which RED uses one. */
@PostgisTest
class RequestingTests {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 21);

    @Autowired
    Requesting requesting;

    @Autowired
    Deciding deciding;

    @Autowired
    Concluding concluding;

    @Autowired
    PlaceQuery places;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(AsOf.ZONE);
    World world;
    UUID mast;

    @BeforeEach
    void aMast() {
        world = Market.open(jdbc);
        mast = world.point("MAST", "M1", "RED", 105, 10);
        world.use(mast, "RED");
    }

    @Test
    void aRequestGetsANumberOfItsYearAndADeadlineInWorkingDays() {
        var first = file(filing(mast, 1), BLUE);
        var second = file(filing(mast, 1), GREEN);
        int next = Integer.parseInt(first.number().substring(8)) + 1;

        assertThat(first.number()).matches("DN-2025-\\d{4}");
        assertThat(second.number()).isEqualTo("DN-2025-%04d".formatted(next));
        assertThat(first.state()).isEqualTo(RequestState.FILED);
        assertThat(first.dueOn()).as("30/4 to 2/5 are days of rest").isEqualTo(LocalDate.of(2025, 5, 5));
    }

    @Test
    void moreThanWhatIsLeftIsRefused() {
        assertThatExceptionOfType(NoFreePlace.class).isThrownBy(() -> file(filing(mast, 4), BLUE));
        assertThat(file(filing(mast, 3), BLUE).state()).isEqualTo(RequestState.FILED);
    }

    @Test
    void whatWasPromisedToOthersIsNotLeftUntilTheyWithdraw() {
        var request = file(filing(mast, 2), BLUE);
        var accepted = deciding.accept(step(request, RED, DAY));

        assertThatExceptionOfType(NoFreePlace.class)
                .isThrownBy(() -> file(filing(mast, 2), GREEN))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("free", 1));
        requesting.withdraw(step(accepted, BLUE, DAY), null);
        assertThat(file(filing(mast, 2), GREEN).state()).isEqualTo(RequestState.FILED);
    }

    @Test
    void whatWasPromisedIsNotFreeForAnybodyWhoAsksHowManyPlacesThereAre() {
        var accepted = deciding.accept(step(file(filing(mast, 2), BLUE), RED, DAY));
        assertThat(freeOn(DAY.minusDays(1))).isEqualTo(3);
        assertThat(freeOn(DAY)).isEqualTo(1);
        assertThat(places.find(mast, GREEN).orElseThrow().free()).isEqualTo(1);
        assertThat(places.freeFrom(mast, today, "GREEN")).isEqualTo(1);
        assertThat(places.freeFrom(mast, today, "BLUE"))
                .as("to whom they were promised")
                .isEqualTo(3);

        LocalDate term = today.plusYears(9);
        concluding.conclude(step(accepted, RED, today), new Contract("HD-7", today, term, null, term));
        assertThat(freeOn(today)).as("promised until the term begins").isEqualTo(1);
        assertThat(freeOn(term)).as("and occupied from then on").isEqualTo(1);
    }

    @Test
    void aPromiseThatWasTakenBackStaysWhatItWasOnTheDaysBefore() {
        var accepted = deciding.accept(step(file(filing(mast, 2), BLUE), RED, DAY));
        requesting.withdraw(step(accepted, BLUE, DAY.plusDays(7)), null);
        assertThat(freeOn(DAY.plusDays(6))).isEqualTo(1);
        assertThat(freeOn(DAY.plusDays(7))).isEqualTo(3);
    }

    @Test
    void anUnknownCapacityHasPlaces() {
        world.set(mast, "capacity = null");
        assertThat(file(filing(mast, 9), BLUE).state()).isEqualTo(RequestState.FILED);
    }

    @Test
    void nobodyAsksForItsOwnNorForWhatItAlreadyHasNorTwice() {
        assertThatExceptionOfType(OwnAsset.class).isThrownBy(() -> file(filing(mast, 1), RED));
        world.use(mast, "GREEN");
        assertThatExceptionOfType(AlreadyTenant.class).isThrownBy(() -> file(filing(mast, 1), GREEN));
        file(filing(mast, 1), BLUE);
        assertThatExceptionOfType(AlreadyRequested.class).isThrownBy(() -> file(filing(mast, 1), BLUE));
    }

    @Test
    void whatOthersMayNotSeeCannotBeAskedFor() {
        assertThatExceptionOfType(UnknownAsset.class).isThrownBy(() -> file(filing(UUID.randomUUID(), 1), BLUE));
        world.set(mast, "sensitivity = 'RESTRICTED'");
        assertThatExceptionOfType(UnknownAsset.class).isThrownBy(() -> file(filing(mast, 1), BLUE));
        world.set(mast, "sensitivity = 'NORMAL', offered = false");
        assertThatExceptionOfType(UnknownAsset.class).isThrownBy(() -> file(filing(mast, 1), BLUE));
    }

    @Test
    void whatNobodyOwnsNobodyCanLet() {
        UUID orphan = world.point("POLE", "P1", null, 105, 10);
        assertThatExceptionOfType(NobodyToAsk.class).isThrownBy(() -> file(filing(orphan, 1), BLUE));
    }

    @Test
    void onlyAnOperatorAsksAndForAtLeastOnePlace() {
        assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> file(filing(mast, 1), PLANNER));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> file(filing(mast, 0), BLUE));
    }

    private int freeOn(LocalDate day) {
        return jdbc.sql("""
                        select sharing.v_free(4, occupied, promised) from sharing.v_users_at(?, 'infinity') where asset_id = ?""").params(day, mast).query(Integer.class).single();
    }

    private ColocationRequest file(Filing filing, Caller caller) {
        return requesting.file(filing, caller, DAY);
    }
}

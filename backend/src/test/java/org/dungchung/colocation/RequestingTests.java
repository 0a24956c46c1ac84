package org.dungchung.colocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dungchung.colocation.Market.BLUE;
import static org.dungchung.colocation.Market.GREEN;
import static org.dungchung.colocation.Market.PLANNER;
import static org.dungchung.colocation.Market.RED;
import static org.dungchung.colocation.Market.VIOLET;
import static org.dungchung.colocation.Market.filing;
import static org.dungchung.colocation.Market.step;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.sharing.NoFreePlace;
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
    private final LocalDate today = LocalDate.now(AsOf.ZONE);

    @Autowired
    Requesting requesting;

    @Autowired
    Deciding deciding;

    @Autowired
    RequestQuery requests;

    @Autowired
    RuleLoading rules;

    @Autowired
    JdbcClient jdbc;

    World world;
    UUID mast;

    @BeforeEach
    void aMast() {
        world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("GREEN", "NETWORK_OPERATOR")
                .organisation("VIOLET", "NETWORK_OPERATOR");
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
    void aProvinceSetsItsOwnDaysToAnswer() {
        jdbc.sql("""
                        insert into territory.area (code, level, name, boundary, area_m2, recorded_from)
                        values ('77', 'PROVINCE', 'a province', st_multi(st_makeenvelope(104, 9, 106, 11, 4326)), 0, '2020-01-01')""").update();
        jdbc.sql(
                        "insert into colocation.rule (province, rule, value, unit, source) values ('77', 'answer', 3, 'WORKING_DAYS', 'a test')")
                .update();

        assertThat(file(filing(mast, 1), BLUE).dueOn()).isEqualTo(LocalDate.of(2025, 4, 24));
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
        requesting.withdraw(step(accepted, BLUE, DAY));
        assertThat(file(filing(mast, 2), GREEN).state()).isEqualTo(RequestState.FILED);
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

    @Test
    void theTwoSidesAndTheAuthoritySeeARequestAndNobodyElse() {
        UUID id = file(filing(mast, 1), BLUE).getId();

        assertThat(requests.get(id, BLUE).asset().code()).isNull();
        assertThat(requests.get(id, RED).asset().code()).isEqualTo("M1");
        assertThat(requests.get(id, PLANNER).requesterName()).isEqualTo("BLUE company");
        assertThatExceptionOfType(UnknownRequest.class).isThrownBy(() -> requests.get(id, VIOLET));
        assertThat(requests.list(null, null, VIOLET)).isEmpty();
        assertThat(requests.list(null, null, RED)).extracting(RequestView::id).containsExactly(id);
    }

    @Test
    void aRequestThatWaitsTooLongIsOverdueForEverybodyWhoSeesIt() {
        UUID late = requesting.file(filing(mast, 1), BLUE, today.minusDays(60)).getId();
        UUID fresh = requesting.file(filing(mast, 1), GREEN, today).getId();

        assertThat(requests.list(null, true, RED)).extracting(RequestView::id).containsExactly(late);
        assertThat(requests.list(RequestState.FILED, false, RED))
                .extracting(RequestView::id)
                .containsExactly(fresh);
        assertThat(requests.get(late, PLANNER).workingDaysLeft()).isLessThan(-20);
        assertThat(requests.get(fresh, GREEN).workingDaysLeft()).isBetween(6, 7);

        var answered = deciding.accept(new Step(late, new ExpectedVersion(0), RED, today));
        assertThat(requests.get(answered.getId(), BLUE).overdue()).isFalse();
        assertThat(requests.get(answered.getId(), BLUE).workingDaysLeft()).isNull();
    }

    @Test
    void loadingRulesAgainChangesNothing() {
        rules.load("gis-data/reference");
        long holidays = count("colocation.holiday");
        long loaded = count("colocation.rule");
        jdbc.sql("update colocation.rule set value = 8 where province = '24' and rule = 'answer'")
                .update();

        rules.load("gis-data/reference");

        assertThat(count("colocation.holiday")).isEqualTo(holidays).isPositive();
        assertThat(count("colocation.rule")).isEqualTo(loaded);
        assertThat(jdbc.sql("select value from colocation.rule where province = '24' and rule = 'answer'")
                        .query(Double.class)
                        .single())
                .isEqualTo(8);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private ColocationRequest file(Filing filing, Caller caller) {
        return requesting.file(filing, caller, DAY);
    }
}

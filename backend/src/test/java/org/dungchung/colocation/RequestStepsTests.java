package org.dungchung.colocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dungchung.colocation.Market.BLUE;
import static org.dungchung.colocation.Market.GREEN;
import static org.dungchung.colocation.Market.PLANNER;
import static org.dungchung.colocation.Market.RED;
import static org.dungchung.colocation.Market.VIOLET;
import static org.dungchung.colocation.Market.contract;
import static org.dungchung.colocation.Market.filing;
import static org.dungchung.colocation.Market.step;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.StaleVersion;
import org.dungchung.sharing.NoFreePlace;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** BLUE has asked for two of the three free places of a mast of RED. */
@PostgisTest
class RequestStepsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 21);
    private static final LocalDate FIRST_USE = LocalDate.of(2025, 6, 1);
    private static final Grounds GROUNDS = new Grounds(RefusalClass.LOAD, "the foundation is full");

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

    UUID mast;
    ColocationRequest request;

    @BeforeEach
    void aRequest() {
        var world = Market.open(jdbc);
        mast = world.point("MAST", "M1", "RED", 105, 10);
        world.use(mast, "RED");
        request = requesting.file(filing(mast, 2), BLUE, DAY);
    }

    @Test
    void aRefusalHasAClassAndAReason() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> deciding.refuse(step(request, RED, DAY), new Grounds(RefusalClass.OTHER, " ")));

        deciding.refuse(step(request, RED, DAY), GROUNDS);

        var view = requests.get(request.getId(), BLUE);
        assertThat(view.state()).isEqualTo(RequestState.REFUSED);
        assertThat(view.refusalClass()).isEqualTo(RefusalClass.LOAD);
        assertThat(view.refusalReason()).isEqualTo("the foundation is full");
        assertThat(view.answeredOn()).isEqualTo(DAY);
        assertThat(view.version()).isEqualTo(1);
    }

    @Test
    void aPromiseIsOnlyGivenWhileThereAreThePlaces() {
        var other = requesting.file(filing(mast, 2), GREEN, DAY);
        deciding.accept(step(request, RED, DAY));

        assertThatExceptionOfType(NoFreePlace.class).isThrownBy(() -> deciding.accept(step(other, RED, DAY)));
        assertThat(requests.get(other.getId(), GREEN).state()).isEqualTo(RequestState.FILED);
    }

    @Test
    void eachStepIsForItsSide() {
        assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> deciding.accept(step(request, BLUE, DAY)));
        assertThatExceptionOfType(NotYourStep.class)
                .isThrownBy(() -> deciding.refuse(step(request, BLUE, DAY), GROUNDS));
        assertThatExceptionOfType(NotYourStep.class)
                .isThrownBy(() -> requesting.withdraw(step(request, RED, DAY), null));
        assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> deciding.accept(step(request, PLANNER, DAY)));
        assertThatExceptionOfType(UnknownRequest.class).isThrownBy(() -> deciding.accept(step(request, VIOLET, DAY)));
        assertThatExceptionOfType(UnknownRequest.class)
                .isThrownBy(() -> concluding.conclude(step(request, VIOLET, DAY), contract(FIRST_USE)));
    }

    @Test
    void aStepThatDoesNotFollowIsRefused() {
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> concluding.conclude(step(request, RED, DAY), contract(FIRST_USE)))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("request-not-accepted"));
        request = requesting.withdraw(step(request, BLUE, DAY), null);
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> deciding.accept(step(request, RED, DAY)))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("request-not-filed"));
        assertThatExceptionOfType(WrongState.class)
                .isThrownBy(() -> requesting.withdraw(step(request, BLUE, DAY), null))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("request-not-open"));
    }

    @Test
    void whoHasNotSeenTheLatestStepIsToldWhatItWas() {
        var seen = new Step(request.getId(), new ExpectedVersion(0), BLUE, DAY);
        deciding.accept(step(request, RED, DAY));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> requesting.withdraw(seen, null))
                .satisfies(refusal ->
                        assertThat(refusal.facts().get("current")).isEqualTo(requests.get(request.getId(), BLUE)));
    }

    @Test
    void everyStepStaysInTheHistory() {
        jdbc.sql("alter table colocation.request disable trigger user").update();
        jdbc.sql("update colocation.request set recorded_from = '2025-04-21'").update();
        jdbc.sql("alter table colocation.request enable trigger user").update();

        deciding.accept(step(request, RED, DAY));

        assertThat(jdbc.sql("select state from colocation.request_history where id = ?")
                        .param(request.getId())
                        .query(String.class)
                        .list())
                .containsExactly("FILED");
    }
}

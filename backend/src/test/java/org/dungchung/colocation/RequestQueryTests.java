package org.dungchung.colocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dungchung.colocation.Market.BLUE;
import static org.dungchung.colocation.Market.GREEN;
import static org.dungchung.colocation.Market.PLANNER;
import static org.dungchung.colocation.Market.RED;
import static org.dungchung.colocation.Market.VIOLET;
import static org.dungchung.colocation.Market.filing;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees which requests, and how late they are. */
@PostgisTest
class RequestQueryTests {

    private final LocalDate today = LocalDate.now(AsOf.ZONE);

    @Autowired
    Requesting requesting;

    @Autowired
    Deciding deciding;

    @Autowired
    RequestQuery requests;

    @Autowired
    JdbcClient jdbc;

    UUID mast;

    @BeforeEach
    void aMast() {
        mast = Market.open(jdbc).point("MAST", "M1", "RED", 105, 10);
    }

    @Test
    void theTwoSidesAndTheAuthoritySeeARequestAndNobodyElse() {
        UUID id = requesting.file(filing(mast, 1), BLUE, today).getId();

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
    void aLineIsShownWhereItsMiddleLies() {
        UUID line = new World(jdbc).line("DUCT_SECTION", "D1", "RED", "LINESTRING(105 10, 105 10.2, 105.6 10.2)");
        var asset = requests.get(requesting.file(filing(line, 1), BLUE, today).getId(), BLUE)
                .asset();
        assertThat(asset.lon()).isEqualTo(105.2);
        assertThat(asset.lat()).isEqualTo(10.2);
    }

    @Test
    void whereARestrictedAssetStandsIsNoLongerForWhoAskedForIt() {
        UUID id = requesting.file(filing(mast, 1), BLUE, today).getId();
        assertThat(requests.get(id, BLUE).asset().lon()).isNotNull();

        jdbc.sql("update asset.asset set sensitivity = 'RESTRICTED', reason = 'defence' where id = ?")
                .params(mast)
                .update();

        var seen = requests.get(id, BLUE).asset();
        assertThat(seen.lon()).isNull();
        assertThat(seen.lat()).isNull();
        assertThat(seen.commune()).isNull();
        assertThat(requests.get(id, RED).asset().lon()).isNotNull();
        assertThat(requests.get(id, PLANNER).asset().lon()).isNotNull();
    }
}

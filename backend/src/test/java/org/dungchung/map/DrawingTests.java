package org.dungchung.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.map.TileCut.PLANNER;
import static org.dungchung.map.TileCut.RED;
import static org.dungchung.map.TileCut.TILE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a tile is read from what was made ready, and when from the registry. */
@PostgisTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DrawingTests {

    @Autowired
    Tiles tiles;

    @Autowired
    Drawing drawing;

    @Autowired
    CurrentCaller callers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    World world;
    UUID mast;

    @BeforeEach
    void aMastThatIsDrawn() {
        world = TileCut.world(jdbc);
        mast = world.point("MAST", "M1", "RED", 0.01, -0.01);
        callers.run(Caller.SYSTEM, drawing::goOn);
    }

    @AfterEach
    void nothingIsLeft() {
        world.remove("RED");
        world.remove("BLUE");
        // what is taken back as if it had never been is told to nobody
        jdbc.sql("update map.drawn_until set snapshot = null").update();
        callers.run(Caller.SYSTEM, drawing::goOn);
    }

    @Test
    void whatWasMadeReadyIsShownUntilSomethingIsChangedAndAgainThereafter() {
        jdbc.sql("update map.drawn set code = 'READY' where asset_id = ?")
                .param(mast)
                .update();
        assertThat(codes(PLANNER, null)).containsExactly("READY");
        assertThat(codes(RED, null)).containsExactly("READY");
        assertThat(codes(PLANNER, "2026-06-30")).containsExactly("M1");

        jdbc.sql("update asset.asset set code = 'M2' where id = ?").param(mast).update();
        assertThat(codes(PLANNER, null)).containsExactly("M2");
        assertThat(codes(RED, null)).containsExactly("M2");

        callers.run(Caller.SYSTEM, drawing::goOn);
        jdbc.sql("update map.drawn set code = code || '!' where asset_id = ?")
                .param(mast)
                .update();
        assertThat(codes(PLANNER, null)).containsExactly("M2!");
    }

    private List<Object> codes(Caller caller, @Nullable String date) {
        AsOf asOf = AsOf.of(date == null ? null : LocalDate.parse(date), null, null, clock);
        return new TileCut(tiles, callers)
                .cut("masts", TILE, caller, asOf).features().stream()
                        .map(feature -> feature.get("code"))
                        .toList();
    }
}

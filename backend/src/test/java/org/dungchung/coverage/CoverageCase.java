package org.dungchung.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.coverage.Countryside.box;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A province on the equator, where 0.01° of longitude is 1 113 m: one commune, 77001, from 105.00 to 105.20.
 *
 * <p>Rectangles between the same two parallels have areas in the ratio of their widths, but for a millionth: the sides of an area on the
 * ellipsoid are geodesics, which leave the parallel by some centimetres.
 */
@PostgisTest
abstract class CoverageCase {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    CoverageQuery coverage;

    @Autowired
    JdbcClient jdbc;

    Countryside land;
    UUID mast;

    @BeforeEach
    void world() {
        land = new Countryside(jdbc);
        land.province("77", "77001", box(105, 0, 105.2, 0.2));
        land.operator("OWN");
        land.operator("OTHER");
        mast = land.mast("POINT(105.05 0.05)");
    }

    HamletCoverage onlyHamlet() {
        assertThat(of("77").hamlets()).hasSize(1);
        return of("77").hamlets().get(0);
    }

    double part(List<String> technologies, List<String> operators) {
        Double part = coverage.of("77", day(DAY), technologies, operators)
                .hamlets()
                .get(0)
                .part();
        assertThat(part).isNotNull();
        return part == null ? Double.NaN : part;
    }

    Coverage of(String area) {
        return coverage.of(area, day(DAY), List.of(), List.of());
    }

    Coverage today(String area) {
        return coverage.of(area, new AsOf(DAY, DAY, LocalDate.now(AsOf.ZONE)), List.of(), List.of());
    }

    static AsOf day(LocalDate day) {
        return new AsOf(day, day, LocalDate.now(AsOf.ZONE));
    }
}

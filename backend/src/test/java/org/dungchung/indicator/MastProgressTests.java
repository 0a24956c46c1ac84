package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.dungchung.platform.AsOf;
import org.junit.jupiter.api.Test;

/** Positions of masts, and guyed masts that were replaced, counted by hand. */
class MastProgressTests extends ProgressCase {

    private static final String POSITIONS = "mast-positions";
    private static final String GUYED = "guyed-masts-replaced";

    /** Four sites with two masts each, three masts on no site, two planned ones; the second masts of the sites are of MOB. */
    private void positions() {
        world.points("SITE", "S", 4, "VIE", 10)
                .points("MAST", "A", 4, "VIE", 10)
                .standOn("A", "S")
                .points("MAST", "B", 4, "MOB", 10)
                .standOn("B", "S")
                .points("MAST", "L", 3, "VIE", 10.1)
                .points("SITE", "T", 2, "MOB", 10.2)
                .points("MAST", "P", 2, "MOB", 10.2)
                .standOn("P", "T")
                .change("P", "status = 'PLANNED', in_use_from = null");
    }

    @Test
    void aSiteIsOnePositionAndPlannedOnesStandBeside() {
        positions();
        Figure figure = ask(POSITIONS, null, "2025-12-31");
        assertThat(figure.numerator()).as("4 sites, 3 masts on none").isEqualTo(7L);
        assertThat(figure.denominator()).as("and 2 planned").isEqualTo(9L);
        assertThat(figure.form()).isEqualTo("NUMBER");
        assertThat(line(figure, "planned-position")).isEqualTo(2L);
        assertThat(figure.definition().sentence().vi()).startsWith("Số vị trí cột ăng ten");
        assertThat(rows(POSITIONS, null, "2025-12-31", RowFilter.NONE))
                .extracting(row -> row.get("code"), row -> row.get("kind"), row -> row.get("why"))
                .contains(
                        tuple("S1", "SITE", "IN_USE"),
                        tuple("L1", "MAST", "IN_USE"),
                        tuple("T1", "SITE", "PLANNED_POSITION"))
                .hasSize(9);
        assertThat(scoped(POSITIONS, "MOB", "2025-12-31").numerator())
                .as("positions with masts of MOB")
                .isEqualTo(4L);
    }

    @Test
    void theFirstDayOfUseCountsAndTheDayOfRetirementDoesNot() {
        world.points("MAST", "F", 1, "VIE", 10)
                .change("F", "in_use_from = '2024-03-01', status = 'RETIRED', retired_on = '2025-03-01'");
        assertThat(ask(POSITIONS, null, "2024-02-29").numerator()).isEqualTo(0L);
        assertThat(ask(POSITIONS, null, "2024-03-01").numerator()).isEqualTo(1L);
        assertThat(ask(POSITIONS, null, "2025-02-28").numerator()).isEqualTo(1L);
        assertThat(ask(POSITIONS, null, "2025-03-01").numerator()).isEqualTo(0L);
        assertThat(whys(POSITIONS, null, "2025-03-01")).containsExactly("F1 OUT_OF_USE");
    }

    @Test
    void whatIsRestrictedCountsForNobodyAndWhatWasJoinedCountsOnce() {
        positions();
        world.change("L", "sensitivity = 'RESTRICTED'");
        assertThat(ask(POSITIONS, null, "2025-12-31").numerator()).isEqualTo(4L);
        jdbc.sql(
                        "insert into asset.joined (asset_id, kept_id) select m.id, k.id from asset.asset m, asset.asset k where m.code = 'S2' and k.code = 'S1'")
                .update();
        assertThat(ask(POSITIONS, null, "2025-12-31").numerator()).isEqualTo(3L);
        assertThat(scoped(POSITIONS, "VIE", "2025-12-31").numerator())
                .as("its own as it gave them")
                .isEqualTo(4L);
    }

    @Test
    void communesAddUpToTheAreaAndOutsideIsNotCounted() {
        twoCommunes();
        world.points("MAST", "K", 3, "VIE", 10)
                .points("MAST", "N", 2, "VIE", 12)
                .points("MAST", "M", 2, "VIE", 10.5)
                .change("M", "geometry = st_setsrid(st_makepoint(105.2, 10.5), 4326)");
        assertThat(ask(POSITIONS, "96", "2025-12-31").numerator()).isEqualTo(5L);
        assertThat(ask(POSITIONS, "W", "2025-12-31").numerator()).isEqualTo(3L);
        var question = new Question(POSITIONS, "96", AsOf.of(LocalDate.parse("2025-12-31"), null, null, clock), null);
        assertThat(indicators.perCommune(question))
                .extracting(CommuneSum::code, CommuneSum::numerator)
                .containsExactly(tuple("E", 2L), tuple("W", 3L));
        assertThat(rows(
                        POSITIONS,
                        "96",
                        "2025-12-31",
                        new RowFilter(null, true, null, null, null, null, null, null, Cut.COMMUNE, "E")))
                .extracting(row -> row.get("code"))
                .containsExactly("M1", "M2");
    }

    /**
     * In the urban zone sites G1 to G6 with a guyed mast each: 1 and 2 replaced on 1/6/2024 by a monopole, 3 by one of unknown structure, 4 by another guyed one,
     * 5 by nothing, 6 still stands; G7 lies outside. Each guyed one goes out of use on 31/5/2024.
     */
    private void guyed() {
        zone("KV1", "URBAN", 104.9, 9.9, 105.00065, 10.1);
        world.points("SITE", "G", 7, "VIE", 10)
                .points("MAST", "O", 7, "VIE", 10)
                .standOn("O", "G")
                .change("O", "structure = 'GUYED'")
                .points("MAST", "R", 4, "VIE", 10)
                .standOn("R", "G")
                .change("R", "structure = 'MONOPOLE', in_use_from = '2024-06-01'");
        jdbc.sql(
                        "update asset.asset set status = 'RETIRED', retired_on = '2024-05-31' where code in ('O1', 'O2', 'O3', 'O4', 'O5')")
                .update();
        jdbc.sql(
                        "update asset.asset set structure = case code when 'R3' then null else 'GUYED' end where code in ('R3', 'R4')")
                .update();
    }

    @Test
    void aGuyedMastIsReplacedWhenAnotherThatIsNotGuyedIsInUseOnItsSite() {
        guyed();
        Figure figure = ask(GUYED, null, "2024-12-31");
        assertThat(figure.numerator()).as("O1, O2").isEqualTo(2L);
        assertThat(figure.denominator()).as("O1 to O6 and R4").isEqualTo(7L);
        assertThat(whys(GUYED, null, "2024-12-31"))
                .containsExactly(
                        "O1 REPLACED",
                        "O2 REPLACED",
                        "O3 REPLACED_BY_UNKNOWN",
                        "O4 NOT_REPLACED",
                        "O5 NOT_REPLACED",
                        "O6 STILL_GUYED",
                        "O7 OUTSIDE_TOWN",
                        "R4 STILL_GUYED");
        assertThat(line(figure, "still-guyed")).isEqualTo(2L);
        assertThat(line(figure, "not-replaced")).isEqualTo(2L);
        assertThat(line(figure, "replaced-by-unknown")).isEqualTo(1L);
        assertThat(figure.definition().sentence().en()).contains("counted since 13/12/2023");
    }

    @Test
    void bothDaysCount() {
        guyed();
        assertThat(ask(GUYED, null, "2024-05-30").numerator()).isEqualTo(0L);
        assertThat(ask(GUYED, null, "2024-05-30").denominator()).isEqualTo(6L);
        assertThat(ask(GUYED, null, "2024-05-31").numerator())
                .as("out of use, the new ones not yet in use")
                .isEqualTo(0L);
        assertThat(ask(GUYED, null, "2024-06-01").numerator()).isEqualTo(2L);
        world.change("O", "status = 'RETIRED', retired_on = '2023-12-14'");
        assertThat(ask(GUYED, null, "2024-12-31").denominator())
                .as("in use until the plan's first day: O1 to O6, and R4")
                .isEqualTo(7L);
        world.change("O", "retired_on = '2023-12-13'");
        assertThat(ask(GUYED, null, "2024-12-31").denominator())
                .as("out of use on that day")
                .isEqualTo(1L);
    }

    @Test
    void asKnownBeforeItWasRecordedNothingIsReplaced() {
        guyed();
        var yesterday = LocalDate.now(AsOf.ZONE).minusDays(1);
        var question = new Question(GUYED, null, AsOf.of(LocalDate.parse("2024-12-31"), null, yesterday, clock), null);
        assertThat(indicators.figure(question).denominator()).isEqualTo(0L);
        knownFor(5, "asset.asset", "territory.zone");
        world.change("R", "structure = 'GUYED'");
        assertThat(indicators.figure(question).numerator()).isEqualTo(2L);
        assertThat(ask(GUYED, null, "2024-12-31").numerator()).isEqualTo(0L);
    }
}

package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.SqlFile;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.PostgisTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Some hundred random worlds side by side: every number of the product must be the one that a plain statement over the tables gives, whatever the switches,
 * the day and the day of knowledge.
 *
 * <p>The system property {@code worlds} says how many (200), {@code worlds.rounds} how many days and ways of counting are asked of them (2), and
 * {@code worlds.seed} which worlds they are.
 */
@PostgisTest
class RandomWorldsTests {

    private static final int WORLDS = Integer.getInteger("worlds", 200);
    private static final int ROUNDS = Integer.getInteger("worlds.rounds", 2);
    private static final int SEED = Integer.getInteger("worlds.seed", 11);
    private static final Map<String, String[]> KINDS = new TreeMap<>(Map.of(
            "site-sharing", new String[] {"SITE"},
            "mast-sharing", new String[] {"MAST"},
            "pole-sharing", new String[] {"POLE", "POLE_LINE"},
            "duct-sharing", new String[] {"DUCT_SECTION"}));

    @Autowired
    Indicators indicators;

    @Autowired
    Breaking breaking;

    @Autowired
    Pairing pairing;

    @Autowired
    Supposing supposing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    final Random random = new Random(SEED);

    @BeforeEach
    void worlds() {
        jdbc.sql("select setseed(:seed)").param("seed", SEED / 1e6).query().listOfRows();
        jdbc.sql(SqlFile.read(BatchWorld.class, "random-worlds.sql"))
                .param("worlds", WORLDS)
                .update();
        jdbc.sql(SqlFile.read(BatchWorld.class, "straightforward-table.sql")).update();
    }

    @Test
    void everyNumberIsThatOfAPlainStatement() {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3500));
            LocalDate known = LocalDate.of(2020, 2, 1).plusDays(random.nextInt(2100));
            for (String indicator : KINDS.keySet()) {
                Switches way = RandomSwitches.of(random, indicator);
                RandomSwitches.define(jdbc, indicator, round + 2, way);
                AsOf asOf = AsOf.of(day, day, known, clock);
                compare(new Question(indicator, null, asOf, null, true, null), way);
            }
        }
    }

    private void compare(Question question, Switches way) {
        countPlainly(question, way);
        Figure figure = indicators.figure(question);
        String asked = question + " " + way;
        for (Cut cut : Cut.values()) {
            Map<String, List<Number>> expected = plainCells(cut, way);
            Breakdown breakdown = breaking.by(question, cut);
            var found = new TreeMap<String, List<Number>>();
            breakdown.cells().forEach(cell -> found.put(key(cell.cell()), numbers(cell)));
            assertThat(found).as(cut + " of " + asked).isEqualTo(expected);
            assertThat(breakdown.numerator()).as(asked).isEqualTo(figure.numerator());
            assertThat(breakdown.denominator()).as(asked).isEqualTo(figure.denominator());
            if (question.indicator().equals("mast-sharing")) {
                theRowsOfACellAreItsUnits(question, cut, way);
            }
        }
        List<Number> whole =
                plainCells(Cut.KIND, way).values().stream().reduce(List.of(0L, 0L), RandomWorldsTests::sum);
        assertThat(List.of(figure.numerator(), figure.denominator())).as(asked).isEqualTo(whole);
        pairsAddUp(pairing.of(question), figure, asked);
        var supposed = new WhatIf.Supposed(null, null, null, null, null, null, null);
        WhatIf whatIf = supposing.of(question, supposed);
        assertThat(whatIf.would()).as(asked).isEqualTo(whatIf.today());
        assertThat(whatIf.today().numerator()).as(asked).isEqualTo(figure.numerator());
        assertThat(whatIf.today().denominator()).as(asked).isEqualTo(figure.denominator());
    }

    private void countPlainly(Question question, Switches way) {
        jdbc.sql("truncate truth").update();
        jdbc.sql(SqlFile.read(BatchWorld.class, "straightforward.sql"))
                .param("known_at", question.asOf().knownAt())
                .param("day", question.asOf().date())
                .param("kinds", KINDS.get(question.indicator()), Types.ARRAY)
                .param("basis", way.basis())
                .param("support", way.support())
                .param("users", way.users())
                .param("owner_rule", way.ownerRule())
                .param("population", way.population())
                .update();
    }

    private Map<String, List<Number>> plainCells(Cut cut, Switches way) {
        var cells = new TreeMap<String, List<Number>>();
        jdbc.sql(SqlFile.read(BatchWorld.class, "straightforward-cells.sql"))
                .param("by", cut.name())
                .param("min_users", way.minUsers())
                .query(row -> {
                    cells.put(
                            key(row.getString("cell")),
                            List.of(
                                    Figure.plain(row.getDouble("numerator")),
                                    Figure.plain(row.getDouble("denominator"))));
                });
        return cells;
    }

    /** Of one cell, chosen at random: the rows that a reader is led to are as many as were put into it. */
    private void theRowsOfACellAreItsUnits(Question question, Cut cut, Switches way) {
        List<Map<String, Object>> cells = jdbc.sql(SqlFile.read(BatchWorld.class, "straightforward-cells.sql"))
                .param("by", cut.name())
                .param("min_users", way.minUsers())
                .query()
                .listOfRows();
        Map<String, Object> one = cells.get(random.nextInt(cells.size()));
        var filter = new RowFilter(null, true, null, null, null, null, null, null, cut, (String) one.get("cell"));
        Page page = indicators.rows(question, filter, null, PageSize.of(1));
        assertThat(Objects.requireNonNull(page.total()).longValue())
                .as(cut + " " + one + " of " + question)
                .isEqualTo(one.get("units"));
    }

    private static void pairsAddUp(Pairs pairs, Figure figure, String asked) {
        double sum = pairs.withheld().doubleValue()
                + pairs.pairs().stream()
                        .mapToDouble(pair -> pair.alone().doubleValue())
                        .sum()
                + pairs.more().stream()
                        .mapToDouble(set -> set.units().doubleValue())
                        .sum();
        assertThat(Figure.plain(sum)).as(asked).isEqualTo(figure.numerator());
        assertThat(pairs.withheld()).as(asked).isEqualTo(0L);
    }

    private static List<Number> sum(List<Number> one, List<Number> other) {
        return List.of(
                Figure.plain(one.get(0).doubleValue() + other.get(0).doubleValue()),
                Figure.plain(one.get(1).doubleValue() + other.get(1).doubleValue()));
    }

    private static List<Number> numbers(Cell cell) {
        return List.of(Objects.requireNonNull(cell.numerator()), Objects.requireNonNull(cell.denominator()));
    }

    private static String key(@Nullable String cell) {
        return cell == null ? "-" : cell;
    }
}

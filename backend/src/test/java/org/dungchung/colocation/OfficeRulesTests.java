package org.dungchung.colocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the owner of a mast in province 77 may take to answer; Monday 21 April 2025 is the day of filing unless said. */
@PostgisTest
class OfficeRulesTests {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 21);

    @Autowired
    OfficeRules office;

    @Autowired
    RuleLoading rules;

    @Autowired
    JdbcClient jdbc;

    UUID mast;

    @BeforeEach
    void aProvince() {
        var world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR");
        world.area("77", "PROVINCE", null, "POLYGON((104 9, 106 9, 106 11, 104 11, 104 9))");
        mast = world.point("MAST", "M1", "RED", 105, 10);
        rules.load("gis-data/reference");
    }

    @Test
    void aProvinceSetsItsOwnDaysToAnswer() {
        assertThat(office.dueOn(mast, DAY)).isEqualTo(LocalDate.of(2025, 5, 5));
        rule(3, null, null);
        assertThat(office.dueOn(mast, DAY)).isEqualTo(LocalDate.of(2025, 4, 24));
    }

    @Test
    void aRuleHoldsForWhatIsFiledFromItsFirstDayToItsLast() {
        rule(3, "2025-04-15", "2025-04-21");
        rule(5, "2025-04-22", null);

        assertThat(office.dueOn(mast, LocalDate.of(2025, 4, 14))).as("7 days").isEqualTo(LocalDate.of(2025, 4, 23));
        assertThat(office.dueOn(mast, LocalDate.of(2025, 4, 15))).as("3 days").isEqualTo(LocalDate.of(2025, 4, 18));
        assertThat(office.dueOn(mast, LocalDate.of(2025, 4, 21))).as("3 days").isEqualTo(LocalDate.of(2025, 4, 24));
        assertThat(office.dueOn(mast, LocalDate.of(2025, 4, 22))).as("5 days").isEqualTo(LocalDate.of(2025, 4, 29));
    }

    @Test
    void aProvinceHasOneNumberOfDaysAtATime() {
        rule(3, "2025-04-15", "2025-04-21");
        assertThatThrownBy(() -> rule(5, "2025-04-21", null))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("rule_answer_ex");
    }

    @Test
    void aLineAsksTheProvinceInWhichItsMiddleLies() {
        var world = new World(jdbc);
        UUID line = world.line("DUCT_SECTION", "D1", "RED", "LINESTRING(105 10, 105 10.2, 107 10.2, 107 9.9)");
        rule(3, null, null);
        assertThat(office.dueOn(line, DAY)).as("its middle is at 106.05").isEqualTo(LocalDate.of(2025, 5, 5));
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

    private void rule(int days, @Nullable String from, @Nullable String to) {
        jdbc.sql("""
                        insert into colocation.rule (province, rule, value, unit, valid_from, valid_to, source)
                        values ('77', 'answer', ?, 'WORKING_DAYS', cast(? as date), cast(? as date), ?)""").param(days).param(from).param(to).param("a test, " + days).update();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}

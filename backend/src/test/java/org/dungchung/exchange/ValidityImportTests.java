package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.exchange.Finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One code is one area, zone or hamlet at a time. The registry has K1 from 2004 to 2010, and again from July 2025 on. */
@ExchangeTest
class ValidityImportTests {

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void commune() {
        bench.commune("99001", 105, 9, 0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "zones", "hamlets"})
    void aLastDayInAGapWithoutAFirstDayIsRefused(String target) {
        twoStates(target);

        ImportRun run = bench.run(spec(target, ",'validTo':'2015-12-31'"), file(target, "Ba"));

        assertThat(run).extracting(ImportRun::created, ImportRun::refused).containsExactly(0L, 1L);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::field, Finding::value, Finding::rule)
                .containsExactly(tuple(2L, "code", "K1", "overlapping-validity"));
        assertThat(bench.refusals(run).get(0).facts())
                .containsEntry("from", "2004-01-01")
                .containsEntry("to", "2010-12-31");
        assertThat(states(target)).containsExactly("Một 2004-01-01 2010-12-31", "Hai 2025-07-01 open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "zones", "hamlets"})
    void aLastDayBehindTheNextStateIsNotBelievedAndSaid(String target) {
        twoStates(target);

        ImportRun run = bench.run(spec(target, ",'validFrom':'2011-01-01','validTo':'2026-12-31'"), file(target, "Ba"));

        assertThat(run.created()).isEqualTo(1);
        assertThat(bench.findings(run, Severity.WARNING))
                .filteredOn(finding -> finding.rule().equals("overlapping-validity"))
                .extracting(Finding::row, Finding::field, Finding::value, Finding::facts)
                .containsExactly(tuple(2L, "code", "K1", until("2025-07-01")));
        assertThat(states(target))
                .containsExactly("Một 2004-01-01 2010-12-31", "Ba 2011-01-01 2025-06-30", "Hai 2025-07-01 open");
    }

    /** Without a first day the state of the last day is meant, not the latest. */
    @ParameterizedTest
    @ValueSource(strings = {"areas", "zones", "hamlets"})
    void aLastDayAloneMeansTheStateOfThatDay(String target) {
        twoStates(target);

        ImportRun earlier = bench.run(spec(target, ",'validTo':'2009-12-31'"), file(target, "Một A"));

        assertThat(earlier.updated()).isEqualTo(1);
        assertThat(states(target)).containsExactly("Một A 2004-01-01 2009-12-31", "Hai 2025-07-01 open");
    }

    @Test
    void whatEndsBeforeTheFirstKnownStateIsAnEarlierOne() {
        twoStates("zones");

        ImportRun run = bench.run(spec("zones", ",'validTo':'2000-12-31'"), file("zones", "Không"));

        assertThat(run.created()).isEqualTo(1);
        assertThat(states("zones"))
                .containsExactly("Không unknown 2000-12-31", "Một 2004-01-01 2010-12-31", "Hai 2025-07-01 open");
    }

    private void twoStates(String target) {
        bench.run(spec(target, ",'validFrom':'2004-01-01','validTo':'2010-12-31'"), file(target, "Một"));
        bench.run(spec(target, ",'validFrom':'2025-07-01'"), file(target, "Hai"));
    }

    private static Map<String, Object> until(String from) {
        var facts = new HashMap<String, Object>();
        facts.put("from", from);
        facts.put("to", null);
        return facts;
    }

    private List<String> states(String target) {
        String table = target.substring(0, target.length() - 1);
        return jdbc.sql(
                        "select name || ' ' || coalesce(valid_from::text, 'unknown') || ' ' || coalesce(valid_to::text, 'open')"
                                + " from territory." + table + " where code = 'K1' order by valid_from nulls first")
                .query(String.class)
                .list();
    }

    private static String spec(String target, String days) {
        String level = target.equals("areas") ? ",'level':'COMMUNE'" : "";
        return "{'format':'csv','target':'%s'%s%s}".formatted(target, level, days);
    }

    private static String file(String target, String name) {
        String ground = ImportBench.square(105.6, 9, 0.1);
        return switch (target) {
            case "areas" -> "code,name,wkt\nK1,%s,\"%s\"\n".formatted(name, ground);
            case "zones" -> "code,kind,name,wkt\nK1,URBAN,%s,\"%s\"\n".formatted(name, ground);
            default -> "code,name,commune,x,y\nK1,%s,99001,105.1,9.1\n".formatted(name);
        };
    }
}

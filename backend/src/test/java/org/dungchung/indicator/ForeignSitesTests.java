package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real list of sites of another country, which is not part of the product: one row for each operator and position
 * ({@code operator;x;y;…}, gzipped, with a head). The system property {@code sites} says where it is.
 */
@PostgisTest
@EnabledIfSystemProperty(named = "sites", matches = ".+")
class ForeignSitesTests {

    @Autowired
    Indicators indicators;

    @Autowired
    Pairing pairing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void theRatioIsThatOfTheListAndThePairsAddUpToIt() throws IOException {
        Map<String, Set<String>> operators = read(Path.of(System.getProperty("sites", "")));
        record(operators);
        long shared =
                operators.values().stream().filter(users -> users.size() > 1).count();

        var question = new Question(
                "site-sharing", null, AsOf.of(LocalDate.of(2018, 6, 30), null, null, clock), null, true, null);
        Figure figure = indicators.figure(question);
        Pairs pairs = pairing.of(question);

        assertThat(figure.numerator()).isEqualTo(shared);
        assertThat(figure.denominator()).isEqualTo((long) operators.size());
        double sum = pairs.pairs().stream()
                        .mapToDouble(pair -> pair.alone().doubleValue())
                        .sum()
                + pairs.more().stream()
                        .mapToDouble(set -> set.units().doubleValue())
                        .sum();
        assertThat(sum).isEqualTo((double) shared);
        assertThat(indicators
                        .rows(question, RowFilter.NONE, null, PageSize.of(1))
                        .total())
                .isEqualTo(operators.size());
    }

    private static Map<String, Set<String>> read(Path file) throws IOException {
        var operators = new TreeMap<String, Set<String>>();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            in.lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .filter(row -> row[1].matches("[0-9].*"))
                    .forEach(row -> operators
                            .computeIfAbsent(row[1] + " " + row[2], position -> new TreeSet<>())
                            .add("OP" + row[0]));
        }
        return operators;
    }

    /** Where the positions lie does not matter here: they stand in a row. */
    private void record(Map<String, Set<String>> operators) {
        operators.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(code -> jdbc.sql(
                                "insert into organisation.organisation (code, name, kind) values (?, ?, 'NETWORK_OPERATOR')")
                        .params(code, code)
                        .update());
        List<String> positions = List.copyOf(operators.keySet());
        jdbc.sql("""
                        insert into asset.asset (kind, code, geometry, in_use_from)
                        select 'SITE', p.code, st_setsrid(st_makepoint(100 + p.n * 0.0001, 10), 4326), '2018-01-01'
                          from unnest(:positions::text[]) with ordinality p (code, n)
                        """)
                .param("positions", positions.toArray(String[]::new), java.sql.Types.ARRAY)
                .update();
        operators.forEach((position, users) -> jdbc.sql("""
                        insert into sharing.tenancy (asset_id, organisation, used_from)
                        select a.id, u, '2018-01-01' from asset.asset a cross join unnest(:users::text[]) u where a.kind = 'SITE' and a.code = :position
                        """)
                .param("users", users.toArray(String[]::new), java.sql.Types.ARRAY)
                .param("position", position)
                .update());
    }
}

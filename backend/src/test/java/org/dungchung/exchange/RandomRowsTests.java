package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever rows a file has, none is lost and none is counted twice; and the same file again changes nothing. */
@ExchangeTest
class RandomRowsTests {

    private static final List<String> ORGANISATIONS = List.of("ALPHA", "BETA", "", "Nobody", "=cmd");
    private static final List<String> NUMBERS =
            List.of("105.1", "105.2", "9.1", "9.2", "105,3", "1,234", "", "x", "-1e9", "#N/A");
    private static final List<String> DAYS =
            List.of("", "2020-01-01", "31/12/2019", "30/02/2020", "soon", "2019-06-01");
    private static final List<String> STATES = List.of("", "", "ACTIVE", "RETIRED", "gone");

    @Autowired
    ImportBench bench;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261122})
    void noRowIsLost(long seed) {
        var random = new Random(seed);
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "TOWER_COMPANY");
        int rows = 300 + random.nextInt(300);
        String file = IntStream.range(0, rows)
                .mapToObj(i -> row(random))
                .collect(Collectors.joining(
                        "\n", "code,owner,organisation,sharers,x,y,capacity,status,inUseFrom,retiredOn\n", "\n"));

        for (String target : List.of("sites", "masts", "poles")) {
            String spec = "{'format':'csv','target':'%s','delimiter':','}".formatted(target);
            ImportRun first = bench.run(spec, file);
            ImportRun second = bench.run(spec, file);

            assertThat(first.read()).isEqualTo(rows);
            assertThat(first.created()).isPositive();
            assertCounted(first);
            assertCounted(second);
            assertThat(second.created()).isZero();
            assertThat(second.updated()).isZero();
            assertThat(second.refused()).isEqualTo(first.refused());
        }
    }

    private void assertCounted(ImportRun run) {
        assertThat(run.read()).isEqualTo(run.accepted() + run.refused());
        assertThat(run.accepted()).isEqualTo(run.created() + run.updated() + run.unchanged());
        assertThat(bench.refusals(run).stream().map(Finding::row).distinct().count())
                .as("every refused row says why")
                .isEqualTo(run.refused());
    }

    private static String row(Random random) {
        String code = random.nextInt(3) == 0 ? "" : "C" + random.nextInt(200);
        String x = random.nextInt(4) == 0 ? any(random, NUMBERS) : "105." + random.nextInt(40);
        String y = random.nextInt(4) == 0 ? any(random, NUMBERS) : "9." + random.nextInt(4);
        return List.of(
                        code,
                        any(random, ORGANISATIONS.subList(0, 3)),
                        any(random, ORGANISATIONS),
                        any(random, List.of("", "ALPHA|BETA", "BETA", "Nobody")),
                        x,
                        y,
                        any(random, List.of("", "2", "-1", "2.5")),
                        any(random, STATES),
                        any(random, DAYS),
                        any(random, DAYS))
                .stream()
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(","));
    }

    private static String any(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}

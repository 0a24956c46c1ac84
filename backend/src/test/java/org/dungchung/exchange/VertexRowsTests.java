package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.dungchung.identity.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines of which a list has one row for each vertex. */
@ExchangeTest
class VertexRowsTests {

    private static final String LIST = """
            Mã tuyến,Chủ sở hữu,Số cột,STT,Kinh độ,Vĩ độ
            T1,VNPT,35,1,105.1,9.1
            T1,VNPT,35,2,105.2,9.1
            T1,VNPT,,3,105.2,9.2
            T2,VNPT,12,2,105.4,9.1
            T2,VNPT,12,1,105.3,9.1
            """;

    @Autowired
    ImportBench bench;

    @Autowired
    FileHeads heads;

    @Autowired
    CurrentCaller currentCaller;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void owner() {
        bench.organisation("VNPT", "NETWORK_OPERATOR");
    }

    private static String spec(String target, String more) {
        return "{'format':'csv','target':'%s','geometry':'vertex-rows'%s}".formatted(target, more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pole-lines", "duct-sections", "cables"})
    void rowsOfOneCodeAreALineInTheOrderOfTheirNumbers(String target) {
        String file = target.equals("pole-lines") ? LIST : LIST.replaceAll("(?m)^([^,]*,[^,]*),[^,]*,", "$1,");
        ImportRun run = bench.run(spec(target, ""), file);

        assertThat(run).extracting(ImportRun::read, ImportRun::created).containsExactly(2L, 2L);
        assertThat(jdbc.sql("select code || ' ' || st_astext(geometry) from asset.asset order by code")
                        .query(String.class)
                        .list())
                .containsExactly("T1 LINESTRING(105.1 9.1,105.2 9.1,105.2 9.2)", "T2 LINESTRING(105.3 9.1,105.4 9.1)");
        assertThat(bench.run(spec(target, ""), file).unchanged()).isEqualTo(2);
    }

    @Test
    void theyMayBeInVn2000() {
        ImportRun run = bench.run(
                spec("pole-lines", ",'crs':'EPSG:9207','columns':{'vertexX':'Y','vertexY':'X'}"),
                "code,vertex,X,Y\nT1,1,1014879.826,571499.782\nT1,2,1014979.826,571499.782\n");

        assertThat(run.created()).isEqualTo(1);
        assertThat(jdbc.sql(
                                "select round(st_distance(geometry::geography, st_point(105.1524, 9.1768)::geography)::numeric, 2) from asset.asset")
                        .query(Double.class)
                        .single())
                .isLessThan(0.01);
    }

    @Test
    void aBadVertexIsNamedAndRefusesItsLineAlone() {
        ImportRun run = bench.run(spec("pole-lines", ""), """
                code,vertex,x,y,poles
                T1,1,105.1,9.1,
                T1,3,105.2,9.1,
                T2,1,105.1,9.1,
                T2,1,105.2,9.1,
                T3,1,105.1,9.1,
                T3,2,9.1,105.2,
                T4,1,105.1,9.1,
                T5,1,105.1,9.1,30
                T5,2,105.2,9.1,31
                T6,1,105.1,9.1,
                T6,2,105.2,9.1,
                T7,1,105.1,9.1,
                T7,,105.2,9.1,
                ,1,105.1,9.1,
                T6,3,105.3,9.1,
                T8,1,105.1,9.1,
                T8,2,105.2,,
                """);

        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule, Finding::value)
                .containsExactly(
                        tuple(3L, "missing-vertex", "T1 / 3: 105.2 9.1"),
                        tuple(5L, "duplicate-vertex", "T2 / 1: 105.2 9.1"),
                        tuple(7L, "swapped-axes", "T3 / 2: 9.1 105.2"),
                        tuple(8L, "one-vertex", "T4 / 1: 105.1 9.1"),
                        tuple(10L, "rows-differ", "T5 / 2: 105.2 9.1"),
                        tuple(11L, "line-in-pieces", "T6 / 1: 105.1 9.1"),
                        tuple(14L, "missing-value", "T7 / –: 105.2 9.1"),
                        tuple(15L, "missing-value", "– / 1: 105.1 9.1"),
                        tuple(16L, "line-in-pieces", "T6 / 3: 105.3 9.1"),
                        tuple(18L, "missing-place", "T8 / 2: 105.2 –"));
        assertThat(run).extracting(ImportRun::read, ImportRun::accepted).containsExactly(10L, 0L);
        assertThat(jdbc.sql("select array_agg(row_number order by row_number)::text from exchange.refused_row")
                        .query(String.class)
                        .single())
                .isEqualTo("{2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18}");
    }

    /** Whose rows are sorted by something else: no line of three vertices becomes one of two. */
    @Test
    void halfALineIsNeverWritten() {
        ImportRun run = bench.run(spec("pole-lines", ""), """
                code,vertex,x,y
                A,1,105.1,9.1
                A,2,105.2,9.1
                B,1,105.1,9.2
                B,2,105.2,9.2
                A,3,105.3,9.1
                A,4,105.4,9.1
                C,1,105.1,9.3
                A,5,105.5,9.1
                """);

        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(
                        tuple(2L, "line-in-pieces"),
                        tuple(6L, "line-in-pieces"),
                        tuple(8L, "one-vertex"),
                        tuple(9L, "line-in-pieces"));
        assertThat(run).extracting(ImportRun::read, ImportRun::created).containsExactly(5L, 1L);
        assertThat(jdbc.sql("select code from asset.asset").query(String.class).list())
                .containsExactly("B");
    }

    @Test
    void onlyLinesHaveVertices() {
        assertThat(catchThrowableOfType(WrongSpec.class, () -> bench.run(spec("masts", ""), LIST))
                        .rule())
                .isEqualTo("unknown-geometry");
    }

    @Test
    void theyAreGuessedWhereCodesRepeatWithNumbers() {
        assertThat(head(LIST, "pole-lines").geometry()).isEqualTo("vertex-rows");
        assertThat(head(LIST, null).geometry()).isEqualTo("vertex-rows");
        assertThat(head("code,line,sequence,x,y\nP1,T1,1,105,9\nP2,T1,2,105,9\n", null)
                        .geometry())
                .isNull();
    }

    private FileHead head(String text, @Nullable String target) {
        var head = new AtomicReference<@Nullable FileHead>();
        ImportSpec spec = target == null ? null : ImportSpec.parse("{\"target\":\"" + target + "\"}");
        currentCaller.run(
                ImportBench.PLANNER,
                () -> head.set(
                        heads.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.csv", spec)));
        return Objects.requireNonNull(head.get());
    }
}

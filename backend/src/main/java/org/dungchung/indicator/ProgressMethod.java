package org.dungchung.indicator;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** How far the work of a plan is done: units done of those to be done, counted by PostGIS in one scan. */
@Repository
@Reading
class ProgressMethod implements Method {

    private static final String SUMS = SqlFile.read(ProgressMethod.class, "progress.sql");
    private static final String COMMUNES = SqlFile.read(ProgressMethod.class, "progress-communes.sql");
    private static final String LENGTHS = SqlFile.read(ProgressMethod.class, "progress-lengths.sql");
    private static final String ROWS = SqlFile.read(ProgressMethod.class, "progress-rows.sql");

    private final JdbcClient jdbc;
    private final ProgressWays ways;
    private final Words words;

    ProgressMethod(JdbcClient jdbc, ProgressWays ways, Words words) {
        this.jdbc = jdbc;
        this.ways = ways;
        this.words = words;
    }

    @Override
    public boolean computes(Entry indicator) {
        return indicator.isProgress();
    }

    @Override
    public Figure answer(Entry indicator, Question question) {
        List<ProgressWay> all = ways.of(indicator.code(), indicator.version());
        List<ProgressFigure.Counted> counted =
                all.stream().map(way -> counted(indicator, question, way)).toList();
        return new ProgressFigure(indicator, question, counted, words).figure();
    }

    private ProgressFigure.Counted counted(Entry indicator, Question question, ProgressWay way) {
        return new ProgressFigure.Counted(
                way,
                ask(SUMS, indicator, question, way)
                        .query(ProgressFigure.Why.class)
                        .list());
    }

    @Override
    public Sum sum(Entry indicator, Question question) {
        return counted(indicator, question, headline(indicator)).sum();
    }

    @Override
    public List<CommuneSum> perCommune(Entry indicator, Question question) {
        String sql = Progress.of(indicator.unit()).length() ? LENGTHS : COMMUNES;
        return ask(sql, indicator, question, headline(indicator))
                .query((row, number) -> CommuneSum.of(
                        row.getString("code"),
                        row.getString("name"),
                        row.getDouble("numerator"),
                        row.getDouble("denominator")))
                .list();
    }

    @Override
    public Choices choices(Entry indicator) {
        Progress progress = Progress.of(indicator.unit());
        return new Choices(
                ways.of(indicator.code(), indicator.version()).stream()
                        .map(ProgressWay::variant)
                        .toList(),
                progress.lineCodes(),
                progress.kinds());
    }

    @Override
    public void each(Entry indicator, Question question, Consumer<Map<String, @Nullable Object>> row) {
        rowsOf(indicator, question, RowFilter.NONE, RowCursor.parse(null))
                .param("limit", null, Types.INTEGER)
                .query((RowCallbackHandler) unit -> row.accept(ProgressRow.of(unit)));
    }

    @Override
    public Page rows(Entry indicator, Question question, RowFilter filter, @Nullable String after, int limit) {
        if (filter.user() != null) {
            throw new UnknownChoice(indicator.code(), "user", filter.user(), List.of());
        }
        if (filter.by() != null && filter.by() != Cut.COMMUNE) {
            throw new UnknownChoice(indicator.code(), "by", filter.by().name(), List.of(Cut.COMMUNE.name()));
        }
        RowCursor cursor = RowCursor.parse(after);
        var total = new AtomicInteger();
        List<Map<String, @Nullable Object>> rows = rowsOf(indicator, question, filter, cursor)
                .param("limit", limit + 1)
                .query((row, number) -> {
                    total.set(row.getInt("total"));
                    return ProgressRow.of(row);
                })
                .list();
        return RowCursor.page(rows, limit, 0, cursor.id() == null ? total.get() : null);
    }

    /** What is restricted counts for nobody, so nothing that counts is withheld. */
    @Override
    public int withheld(Entry indicator, Question question, RowFilter filter) {
        return 0;
    }

    private ProgressWay headline(Entry indicator) {
        return ways.of(indicator.code(), indicator.version()).get(0);
    }

    private StatementSpec rowsOf(Entry indicator, Question question, RowFilter filter, RowCursor cursor) {
        ProgressWay way = ways.of(indicator.code(), indicator.version()).stream()
                .filter(one -> one.variant().equals(filter.variantOrHeadline()))
                .findFirst()
                .orElseThrow();
        String line = filter.line();
        return ask(ROWS, indicator, question, way)
                .param("counted", filter.counted(), Types.BOOLEAN)
                .param("met", filter.shared(), Types.BOOLEAN)
                .param("kind", filter.kind(), Types.VARCHAR)
                .param("owner", filter.owner(), Types.VARCHAR)
                .param("code", filter.codeContains(), Types.VARCHAR)
                .param("why", line == null ? null : why(indicator, line), Types.VARCHAR)
                .param("by_commune", filter.by() != null)
                .param("cell", filter.cell(), Types.VARCHAR)
                .param("after_code", cursor.code(), Types.VARCHAR)
                .param("after_id", cursor.id(), Types.VARCHAR);
    }

    private static String why(Entry indicator, String line) {
        return Progress.of(indicator.unit()).lines().stream()
                .filter(why -> Progress.code(why).equals(line))
                .findFirst()
                .orElseThrow();
    }

    private StatementSpec ask(String sql, Entry indicator, Question question, ProgressWay way) {
        return jdbc.sql(sql)
                .param("unit", indicator.unit())
                .param("since", way.since(), Types.DATE)
                .param("area", question.area(), Types.VARCHAR)
                .param("scope", question.scope(), Types.VARCHAR)
                .param("date", question.asOf().date())
                .param("boundaries", question.asOf().boundaries())
                .param("known_at", question.asOf().knownAt());
    }
}

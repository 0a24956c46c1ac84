package org.dungchung.indicator;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Sharing ratios: units with enough users as a part of all units, counted by PostGIS in one scan for all variants. */
@Repository
class SharingMethod implements Method {

    private static final String RATIO = SqlFile.read(SharingMethod.class, "ratio.sql");
    private static final String HEADLINE = SqlFile.read(SharingMethod.class, "headline.sql");
    private static final String COMMUNES = SqlFile.read(SharingMethod.class, "communes.sql");
    private static final String ROWS = SqlFile.read(SharingMethod.class, "rows.sql");
    private static final String SWITCHES = SqlFile.read(SharingMethod.class, "switches.sql");

    private final JdbcClient jdbc;
    private final Words words;

    SharingMethod(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public boolean computes(Entry indicator) {
        return !indicator.unit().equals("HAMLET");
    }

    @Override
    public Figure answer(Entry indicator, Question question) {
        List<SharingSums> sums =
                ask(RATIO, indicator, question).query(SharingSums.class).list();
        List<Switches> switches = switchesOf(indicator);
        return new SharingFigure(indicator, question, sums, switches, words).figure();
    }

    @Override
    public Sum sum(Entry indicator, Question question) {
        return ask(HEADLINE, indicator, question).query(Sum.class).single();
    }

    @Override
    public List<CommuneSum> perCommune(Entry indicator, Question question) {
        return ask(COMMUNES, indicator, question)
                .query((row, number) -> CommuneSum.of(
                        row.getString("code"),
                        row.getString("name"),
                        row.getDouble("numerator"),
                        row.getDouble("denominator")))
                .list();
    }

    @Override
    public Page rows(Entry indicator, Question question, RowFilter filter, @Nullable String after, int limit) {
        RowCursor cursor = RowCursor.parse(after);
        List<Map<String, @Nullable Object>> rows = ask(ROWS, indicator, question)
                .param("variant", filter.variantOrHeadline())
                .param("counted", filter.counted(), Types.BOOLEAN)
                .param("shared", filter.shared(), Types.BOOLEAN)
                .param("kind", filter.kind(), Types.VARCHAR)
                .param("line", filter.line(), Types.VARCHAR)
                .param("after_code", cursor.code())
                .param("after_id", cursor.id())
                .param("limit", limit + 1)
                .query((row, number) -> SharingRow.of(row))
                .list();
        return RowCursor.page(rows, limit);
    }

    private List<Switches> switchesOf(Entry indicator) {
        return jdbc.sql(SWITCHES)
                .param("indicator", indicator.code())
                .param("version", indicator.version())
                .query(Switches.class)
                .list();
    }

    private StatementSpec ask(String sql, Entry indicator, Question question) {
        return jdbc.sql(sql)
                .param("indicator", indicator.code())
                .param("version", indicator.version())
                .param("area", question.area(), Types.VARCHAR)
                .param("scope", question.scope(), Types.VARCHAR)
                .param("date", question.asOf().date())
                .param("boundaries", question.asOf().boundaries())
                .param("known_at", question.asOf().knownAt());
    }
}

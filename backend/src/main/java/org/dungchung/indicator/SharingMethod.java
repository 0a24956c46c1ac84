package org.dungchung.indicator;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Sharing ratios: units with enough users as a part of all units, counted by PostGIS in one scan for all variants where no sums are kept. */
@Repository
class SharingMethod implements Method {

    private static final String RATIO = SqlFile.read(SharingMethod.class, "ratio.sql");
    private static final String HEADLINE = SqlFile.read(SharingMethod.class, "headline.sql");
    private static final String COMMUNES = SqlFile.read(SharingMethod.class, "communes.sql");
    private static final String ROWS = SqlFile.read(SharingMethod.class, "rows.sql");
    private static final String PAGE = SqlFile.read(SharingMethod.class, "row-page.sql");
    private static final String RESTRICTED = SqlFile.read(SharingMethod.class, "restricted.sql");
    private static final String KINDS = SqlFile.read(SharingMethod.class, "kinds.sql");
    private static final String SWITCHES = SqlFile.read(SharingMethod.class, "switches.sql");

    private static final int STREAMED_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final KeptSums kept;
    private final Words words;

    SharingMethod(JdbcClient jdbc, KeptSums kept, Words words) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.words = words;
    }

    @Override
    public boolean computes(Entry indicator) {
        return indicator.isSharing();
    }

    /** Whether its units are assets, of which it is known who owns and uses each; stations on others' supports are none. */
    boolean isOfAssets(Entry indicator) {
        return computes(indicator) && !indicator.unit().equals("NEW_STATION");
    }

    /** @throws UnknownChoice if the indicator's units are none that anybody shares */
    void require(Entry indicator, String asked) {
        if (!isOfAssets(indicator)) {
            throw new UnknownChoice(indicator.code(), "answer", asked, List.of());
        }
    }

    @Override
    public Figure answer(Entry indicator, Question question) {
        List<SharingSums> known = kept.ratio(indicator, question);
        List<SharingSums> sums = known.isEmpty() ? counted(indicator, question) : known;
        List<Switches> switches = switchesOf(indicator);
        return new SharingFigure(indicator, question, sums, switches, words).figure();
    }

    @Override
    public Sum sum(Entry indicator, Question question) {
        return kept.headline(indicator, question)
                .orElseGet(() ->
                        ask(HEADLINE, indicator, question).query(Sum.class).single());
    }

    @Override
    public List<CommuneSum> perCommune(Entry indicator, Question question) {
        List<CommuneSum> known = kept.communes(indicator, question);
        return known.isEmpty() ? countedPerCommune(indicator, question) : known;
    }

    /** The sums of all variants, each unit counted. */
    List<SharingSums> counted(Entry indicator, Question question) {
        return ask(RATIO, indicator, question).query(SharingSums.class).list();
    }

    /** The headline per commune, each unit counted. */
    List<CommuneSum> countedPerCommune(Entry indicator, Question question) {
        return ask(COMMUNES, indicator, question)
                .query((row, number) -> CommuneSum.of(
                        row.getString("code"),
                        row.getString("name"),
                        row.getDouble("numerator"),
                        row.getDouble("denominator")))
                .list();
    }

    @Override
    public Choices choices(Entry indicator) {
        List<Switches> ways = switchesOf(indicator);
        return new Choices(
                ways.stream().map(Switches::variant).toList(),
                SharingLine.of(indicator, ways.get(0)).stream()
                        .map(SharingLine::code)
                        .toList(),
                kindsOf(indicator));
    }

    @Override
    public void each(Entry indicator, Question question, Consumer<Map<String, @Nullable Object>> row) {
        rowsOf(indicator, question, RowFilter.NONE, RowCursor.parse(null))
                .param("among", null, Types.ARRAY)
                .param("cleared", question.seesEveryUnit())
                .param("limit", null, Types.INTEGER)
                .withFetchSize(STREAMED_AT_ONCE)
                .query((RowCallbackHandler) unit -> row.accept(SharingRow.of(unit)));
    }

    @Override
    public Page rows(Entry indicator, Question question, RowFilter filter, @Nullable String after, int limit) {
        RowCursor cursor = RowCursor.parse(after);
        var total = new AtomicInteger();
        String[] among = null;
        Question asked = question;
        if (filter.needsNoUsers() && !indicator.unit().equals("NEW_STATION")) {
            List<Placed> placed = placedOn(indicator, question, filter, cursor, limit + 1);
            placed.forEach(unit -> total.set(unit.total()));
            among = placed.stream().map(Placed::id).toArray(String[]::new);
            asked = question.everywhere();
        }
        List<Map<String, @Nullable Object>> rows = rowsOf(indicator, asked, filter, cursor)
                .param("among", among, Types.ARRAY)
                .param("cleared", question.seesEveryUnit())
                .param("limit", limit + 1)
                .query((row, number) -> {
                    total.accumulateAndGet(row.getInt("total"), Math::max);
                    return SharingRow.of(row);
                })
                .list();
        Integer all = cursor.id() == null ? total.get() : null;
        return RowCursor.page(rows, limit, withheld(indicator, question, filter), all);
    }

    @Override
    public int withheld(Entry indicator, Question question, RowFilter filter) {
        String[] restricted = question.seesEveryUnit()
                ? new String[0]
                : jdbc.sql(RESTRICTED).query(String.class).list().toArray(String[]::new);
        if (restricted.length == 0) {
            return 0;
        }
        return rowsOf(indicator, question, filter, RowCursor.parse(null))
                .param("among", restricted, Types.ARRAY)
                .param("cleared", true)
                .param("limit", null, Types.INTEGER)
                .query((row, number) -> row.getString("id"))
                .list()
                .size();
    }

    private List<Placed> placedOn(Entry indicator, Question question, RowFilter filter, RowCursor cursor, int limit) {
        return ask(PAGE, indicator, question)
                .param("cleared", question.seesEveryUnit())
                .param("kind", filter.kind(), Types.VARCHAR)
                .param("code", filter.codeContains(), Types.VARCHAR)
                .param("after_code", cursor.code())
                .param("after_id", cursor.id())
                .param("limit", limit)
                .query(Placed.class)
                .list();
    }

    private StatementSpec rowsOf(Entry indicator, Question question, RowFilter filter, RowCursor cursor) {
        return ask(ROWS, indicator, question)
                .param("told_restricted", question.cleared())
                .param("variant", filter.variantOrHeadline())
                .param("counted", filter.counted(), Types.BOOLEAN)
                .param("shared", filter.shared(), Types.BOOLEAN)
                .param("kind", filter.kind(), Types.VARCHAR)
                .param("line", filter.line(), Types.VARCHAR)
                .param("by", filter.by() == null ? null : filter.by().name(), Types.VARCHAR)
                .param("cell", filter.cell(), Types.VARCHAR)
                .param("owner", filter.owner(), Types.VARCHAR)
                .param("user", filter.user(), Types.VARCHAR)
                .param("code", filter.codeContains(), Types.VARCHAR)
                .param("after_code", cursor.code())
                .param("after_id", cursor.id());
    }

    private List<String> kindsOf(Entry indicator) {
        return jdbc.sql(KINDS)
                .param("indicator", indicator.code())
                .query(String.class)
                .list();
    }

    List<Switches> switchesOf(Entry indicator) {
        return jdbc.sql(SWITCHES)
                .param("indicator", indicator.code())
                .param("version", indicator.version())
                .query(Switches.class)
                .list();
    }

    /** A statement about the units of an indicator with the parameters that all such have. */
    StatementSpec ask(String sql, Entry indicator, Question question) {
        return jdbc.sql(sql)
                .param("indicator", indicator.code())
                .param("version", indicator.version())
                .param("kinds", kindsOf(indicator).toArray(String[]::new))
                .param("area", question.area(), Types.VARCHAR)
                .param("scope", question.scope(), Types.VARCHAR)
                .param("date", question.asOf().date())
                .param("boundaries", question.asOf().boundaries())
                .param("known_at", question.asOf().knownAt());
    }

    /** A unit of a page, with how many there are from the page's first on. */
    private record Placed(String id, int total) {}
}

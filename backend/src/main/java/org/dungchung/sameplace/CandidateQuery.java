package org.dungchung.sameplace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the records that may be one, as the registry stood on a day. Restricted ones are for those who are cleared. */
@Repository
@Reading
public class CandidateQuery {

    private static final String CANDIDATES = SqlFile.read(CandidateQuery.class, "candidates.sql");

    private final JdbcClient jdbc;
    private final Areas areas;

    CandidateQuery(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /**
     * One page, the likeliest first.
     *
     * @param after the cursor of an earlier page; null for the first
     * @throws org.dungchung.territory.UnknownArea if no area had that code on that day
     */
    public CandidatePage page(CandidateFilter filter, AsOf asOf, Caller caller, PageSize size, @Nullable String after) {
        areas.require(filter.area(), asOf);
        CandidateCursor cursor = CandidateCursor.parse(after);
        var total = new AtomicLong();
        List<Candidate> found = ask(filter, asOf, caller, null)
                .param("after_score", cursor.score(), Types.NUMERIC)
                .param("after_one", cursor.one(), Types.OTHER)
                .param("after_other", cursor.other(), Types.OTHER)
                .param("limit", size.limit() + 1)
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return candidate(row);
                })
                .list();
        boolean more = found.size() > size.limit();
        List<Candidate> page = more ? found.subList(0, size.limit()) : found;
        return new CandidatePage(page, total.get(), more ? CandidateCursor.after(page.get(page.size() - 1)) : null);
    }

    /**
     * One pair, near each other or not, decided or not.
     *
     * @throws UnknownPair if they are not two sites, masts or pole lines, or restricted and the caller is not cleared
     */
    public Candidate get(PairId pair, AsOf asOf, Caller caller) {
        return ask(new CandidateFilter(null, null, null, null, null), asOf, caller, pair)
                .param("after_score", null, Types.NUMERIC)
                .param("after_one", null, Types.OTHER)
                .param("after_other", null, Types.OTHER)
                .param("limit", 1)
                .query((row, number) -> candidate(row))
                .optional()
                .orElseThrow(() -> new UnknownPair(pair.toString()));
    }

    private JdbcClient.StatementSpec ask(CandidateFilter filter, AsOf asOf, Caller caller, @Nullable PairId pair) {
        return jdbc.sql(CANDIDATES)
                .param("kinds", filter.kinds())
                .param("area", filter.area(), Types.VARCHAR)
                .param("metres", filter.metres())
                .param("minimum", filter.minScore() == null ? 0 : filter.minScore())
                .param("state", filter.stateOrOpen().name())
                .param("one", pair == null ? null : pair.one(), Types.OTHER)
                .param("other", pair == null ? null : pair.other(), Types.OTHER)
                .param("day", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("cleared", caller.cleared());
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getString("id"),
                CandidateFilter.Kind.valueOf(row.getString("kind")),
                PairState.valueOf(row.getString("state")),
                row.getDouble("score"),
                row.getDouble("metres"),
                row.getBoolean("same_group"),
                row.getString("group"),
                row.getInt("group_size"),
                row.getInt("version"),
                List.of((UUID[]) row.getArray("keepable").getArray()),
                row.getString("parts"),
                row.getString("one"),
                row.getString("other"),
                row.getString("decision"));
    }
}

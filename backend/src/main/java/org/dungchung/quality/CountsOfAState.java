package org.dungchung.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts that hold as long as nothing is written: all rules over 200,000 poles take seconds, and the page is opened again and again. */
@Component
class CountsOfAState {

    private static final String STATE = SqlFile.read(CountsOfAState.class, "data-state.sql");
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Map<Question, List<QualityCount>> kept = new LinkedHashMap<>();

    CountsOfAState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was counted for the same question of the same data, else what {@code count} counts now. */
    List<QualityCount> of(AsOf asOf, Caller caller, Supplier<List<QualityCount>> count) {
        String state = jdbc.sql(STATE)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single();
        if (state.equals("null")) {
            return count.get();
        }
        var question = new Question(state, asOf, caller.scope(), caller.cleared());
        List<QualityCount> known = find(question);
        if (known == null) {
            known = count.get();
            keep(question, known);
        }
        return known;
    }

    private synchronized @Nullable List<QualityCount> find(Question question) {
        return kept.get(question);
    }

    /** Of another state nobody asks any more. */
    private synchronized void keep(Question question, List<QualityCount> counts) {
        kept.keySet().removeIf(other -> !other.state().equals(question.state()));
        if (kept.size() < MOST) {
            kept.put(question, counts);
        }
    }

    /**
     * Who asks what of which data.
     *
     * @param scope whose assets are counted; null = all
     */
    private record Question(
            String state, AsOf asOf, @Nullable String scope, boolean cleared) {}
}

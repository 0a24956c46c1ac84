package org.dungchung.search;

import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Who asks, of which day, and how many hits of a kind are wanted: what every query of the search is asked with.
 *
 * @param limit one more than is shown, so that it can be said that there are more
 */
record Asking(AsOf asOf, Caller caller, int limit) {

    StatementSpec ask(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql)
                .param("day", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("limit", limit);
    }

    /** With the words of a text, and the ground and the owners to which it is narrowed. */
    StatementSpec ask(JdbcClient jdbc, String sql, Narrowing narrowing) {
        SearchText text = narrowing.rest();
        StatementSpec question = ask(jdbc, sql)
                .param("areas", narrowing.areas().toArray(UUID[]::new))
                .param("owners", narrowing.owners().toArray(String[]::new))
                .param("words", text.words().toArray(String[]::new))
                .param("key", text.key())
                .param("whole", text.whole())
                .param("part", text.part())
                .param("phrase", text.phrase())
                .param("beginning", text.beginning());
        return text.isEmpty() ? question : withPatterns(question, text);
    }

    private static StatementSpec withPatterns(StatementSpec question, SearchText text) {
        List<String> leading = text.leading();
        return question.param("patterns", text.patterns().toArray(String[]::new))
                .param("first", leading.get(0))
                .param("second", leading.get(1))
                .param("third", leading.get(2));
    }
}

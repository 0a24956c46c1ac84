package org.dungchung.quality;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Runs the rules over the registry as it stood on a day. An operator gets what concerns its own assets. */
@Repository
@Reading
public class QualityQuery {

    private static final String COUNT = SqlFile.read(QualityQuery.class, "count.sql");
    private static final String PAGE = SqlFile.read(QualityQuery.class, "page.sql");

    private static final int ROWS_AT_ONCE = 2000;

    private final JdbcClient jdbc;
    private final RuleCatalogue rules;
    private final CountsOfAState counted;

    QualityQuery(JdbcClient jdbc, RuleCatalogue rules, CountsOfAState counted) {
        this.counted = counted;
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** Every rule that the caller may ask for, with how many findings it has. */
    public List<QualityCount> counts(AsOf asOf, Caller caller) {
        return counted.of(
                asOf,
                caller,
                () -> rules.openTo(caller).stream()
                        .map(rule -> new QualityCount(
                                rule,
                                ask(rule, COUNT, asOf, caller).query(Long.class).single()))
                        .toList());
    }

    /**
     * One page of the findings of a rule, by id.
     *
     * @param after the last id of the page before; null for the first
     * @throws UnknownRule if there is none of that name that the caller may ask for
     */
    public List<QualityFinding> findings(String rule, AsOf asOf, Caller caller, PageSize size, @Nullable UUID after) {
        return ask(rules.require(rule, caller), PAGE, asOf, caller)
                .param("after", after)
                .param("limit", size.limit())
                .query(QualityFinding.class)
                .list();
    }

    /**
     * Makes sure that there is such a rule.
     *
     * @throws UnknownRule if there is none of that name that the caller may ask for
     */
    public void require(String rule, Caller caller) {
        rules.require(rule, caller);
    }

    /** All findings of a rule, which runs once; by a cursor, so that memory does not grow with them. */
    @Transactional(readOnly = true)
    public void forEach(String rule, AsOf asOf, Caller caller, Consumer<QualityFinding> consumer) {
        var finding = new SimplePropertyRowMapper<>(QualityFinding.class);
        RowCallbackHandler each = row -> consumer.accept(finding.mapRow(row, 0));
        ask(rules.require(rule, caller), PAGE, asOf, caller)
                .param("after", null)
                .param("limit", Integer.MAX_VALUE)
                .withFetchSize(ROWS_AT_ONCE)
                .query(each);
    }

    private JdbcClient.StatementSpec ask(QualityRule rule, String question, AsOf asOf, Caller caller) {
        return jdbc.sql(rules.ask(rule, question))
                .param("day", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("scope", caller.scope())
                .param("cleared", caller.cleared());
    }
}

package org.dungchung.indicator;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Repository;

/**
 * Sharing ratios by the sums that are kept ({@link org.dungchung.indicator.sums}), equal to what counting tells. They tell nothing, and all answers are empty,
 * of an earlier knowledge, of one's own units, of a definition that is not in force, and while too much was changed.
 */
@Repository
class KeptSums {

    private static final String RATIO = SqlFile.read(KeptSums.class, "sum-ratio.sql");
    private static final String HEADLINE = SqlFile.read(KeptSums.class, "sum-headline.sql");
    private static final String COMMUNES = SqlFile.read(KeptSums.class, "sum-communes.sql");

    private final JdbcClient jdbc;

    KeptSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sums of all variants. */
    List<SharingSums> ratio(Entry indicator, Question question) {
        return ask(RATIO, indicator, question, SharingSums.class)
                .map(MappedQuerySpec::list)
                .orElse(List.of());
    }

    Optional<Sum> headline(Entry indicator, Question question) {
        return ask(HEADLINE, indicator, question, Sum.class).flatMap(MappedQuerySpec::optional);
    }

    /** The headline in each commune that has any units; those in none are without a code. */
    List<CommuneSum> communes(Entry indicator, Question question) {
        return cells(indicator, question, Communal.class).stream()
                .map(cell -> CommuneSum.of(cell.cell(), cell.name(), cell.numerator(), cell.denominator()))
                .toList();
    }

    /** The same as cells of a breakdown. */
    <T> List<T> cells(Entry indicator, Question question, Class<T> cell) {
        return ask(COMMUNES, indicator, question, cell)
                .map(MappedQuerySpec::list)
                .orElse(List.of());
    }

    private <T> Optional<MappedQuerySpec<T>> ask(String sql, Entry indicator, Question question, Class<T> answer) {
        if (question.scope() != null) {
            return Optional.empty();
        }
        return Optional.of(jdbc.sql(sql)
                .param("indicator", indicator.code())
                .param("version", indicator.version())
                .param("area", question.area(), Types.VARCHAR)
                .param("date", question.asOf().date())
                .param("boundaries", question.asOf().boundaries())
                .param("known_at", question.asOf().knownAt())
                .query(answer));
    }

    private record Communal(@Nullable String cell, @Nullable String name, double numerator, double denominator) {}
}

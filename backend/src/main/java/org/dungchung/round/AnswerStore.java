package org.dungchung.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what organisations say of indicators, and what the registry said when they did. */
@Repository
class AnswerStore {

    private static final String LIST = SqlFile.read(AnswerStore.class, "answers.sql");
    private static final String PUT = SqlFile.read(AnswerStore.class, "answer-put.sql");
    private static final String FREEZE = SqlFile.read(AnswerStore.class, "answer-freeze.sql");

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By organisation, those of each in the order of the round. */
    Map<String, List<Answer>> of(UUID round, @Nullable String organisation, Caller caller) {
        return jdbc
                .sql(LIST)
                .param("round", round)
                .param("organisation", organisation, Types.VARCHAR)
                .param("scope", caller.scope(), Types.VARCHAR)
                .query((row, number) -> Map.entry(row.getString("organisation"), answer(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    void put(Submission submission, AnswerForm form) {
        jdbc.sql(PUT)
                .param("round", submission.roundId())
                .param("organisation", submission.organisation())
                .param("indicator", form.indicator())
                .param("verdict", Objects.requireNonNull(form.verdict()).name())
                .param("numerator", form.numerator(), Types.DOUBLE)
                .param("denominator", form.denominator(), Types.DOUBLE)
                .param("note", form.note(), Types.VARCHAR)
                .param("estimate_numerator", form.estimateNumerator(), Types.DOUBLE)
                .param("estimate_denominator", form.estimateDenominator(), Types.DOUBLE)
                .update();
    }

    void freeze(Submission submission, RegistryFigure figure) {
        jdbc.sql(FREEZE)
                .param("round", submission.roundId())
                .param("organisation", submission.organisation())
                .param("indicator", figure.indicator())
                .param("numerator", figure.numerator().doubleValue())
                .param("denominator", figure.denominator().doubleValue())
                .param("definition", figure.definition())
                .update();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        var reported = numbers(row, "");
        var registry = numbers(row, "registry_");
        return new Answer(
                row.getString("indicator"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("note"),
                reported,
                numbers(row, "estimate_"),
                registry,
                row.getObject("definition", Integer.class),
                Answer.Difference.between(reported, registry));
    }

    private static Answer.@Nullable Numbers numbers(ResultSet row, String whose) throws SQLException {
        return Answer.Numbers.of(
                row.getObject(whose + "numerator", Double.class), row.getObject(whose + "denominator", Double.class));
    }
}

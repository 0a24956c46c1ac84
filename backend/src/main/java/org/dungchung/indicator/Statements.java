package org.dungchung.indicator;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.SqlFile;
import org.dungchung.platform.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters and alters what documents state of the lines of plans: targets, measured values, estimates; every version is kept. */
@Service
@Transactional
public class Statements {

    private static final String ONE = SqlFile.read(Statements.class, "statement.sql");
    private static final String OF = SqlFile.read(Statements.class, "statement-of.sql");
    private static final String HISTORY = SqlFile.read(Statements.class, "statement-history.sql");
    private static final String ADD = SqlFile.read(Statements.class, "statement-add.sql");
    private static final String CHANGE = SqlFile.read(Statements.class, "statement-change.sql");

    private final Plans plans;
    private final JdbcClient jdbc;
    private final Clock clock;

    Statements(Plans plans, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One statement as it stands.
     *
     * @throws UnknownStatement if there is no such statement
     */
    @Transactional(readOnly = true)
    public Statement get(UUID id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .query(Statement.class)
                .optional()
                .orElseThrow(() -> new UnknownStatement(id));
    }

    /**
     * All versions, the newest first.
     *
     * @throws UnknownStatement if there is no such statement
     */
    @Transactional(readOnly = true)
    public List<Statement> history(UUID id) {
        get(id);
        return jdbc.sql(HISTORY).param("id", id).query(Statement.class).list();
    }

    /**
     * Enters a statement. A target for a day for which the plan itself has one takes its place; the plan's own words are kept.
     *
     * @throws UnknownPlan if there is no such plan
     * @throws StatementExists if there is one of that line, kind and day, which may be altered
     * @throws InvalidInput for what cannot be stated
     */
    public Statement add(String plan, StatementForm form) {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        AsOf now = AsOf.of(null, null, null, clock);
        plans.get(plan, now);
        List<PlanLine> lines = plans.lines(plan, now);
        var check = new InvalidInput.Check();
        form.checkWhich(check, lines, today);
        lines.stream()
                .filter(line -> line.indicator().equals(form.indicator()))
                .forEach(line -> form.checkWhat(check, line));
        check.done();
        return which(said(ADD, form), plan, form)
                .param("reason", form.reason(), Types.VARCHAR)
                .query(UUID.class)
                .optional()
                .map(this::get)
                .orElseThrow(() -> new StatementExists(
                        which(jdbc.sql(OF), plan, form).query(UUID.class).single()));
    }

    /**
     * Alters a statement.
     *
     * @throws UnknownStatement if there is no such statement
     * @throws InvalidInput for what cannot be stated, or without a reason
     * @throws StaleVersion if somebody altered it meanwhile
     */
    public Statement change(UUID id, ExpectedVersion expected, StatementForm sent) {
        Statement before = get(id);
        StatementForm form = sent.of(before);
        var check = new InvalidInput.Check().present("reason", form.reason(), "why it is altered");
        plans.lines(before.plan(), AsOf.of(null, null, null, clock)).stream()
                .filter(line -> line.indicator().equals(before.indicator()))
                .forEach(line -> form.checkWhat(check, line));
        check.done();
        Statement wanted = before.with(form);
        expected.require(before.version(), () -> before, wanted);
        int changed = said(CHANGE, form)
                .param("reason", form.reason(), Types.VARCHAR)
                .param("id", id)
                .param("version", before.version())
                .update();
        if (changed == 0) {
            Statement now = get(id);
            throw new StaleVersion(now.version(), now, wanted);
        }
        return get(id);
    }

    private StatementSpec said(String sql, StatementForm form) {
        return jdbc.sql(sql)
                .param("value", form.value(), Types.DOUBLE)
                .param("said", form.said(), Types.VARCHAR)
                .param("comparator", form.comparator(), Types.VARCHAR)
                .param("document", form.document(), Types.VARCHAR);
    }

    private static StatementSpec which(StatementSpec statement, String plan, StatementForm form) {
        return statement
                .param("plan", plan)
                .param("indicator", form.indicator(), Types.VARCHAR)
                .param("kind", form.kind(), Types.VARCHAR)
                .param("date", form.date(), Types.DATE);
    }
}

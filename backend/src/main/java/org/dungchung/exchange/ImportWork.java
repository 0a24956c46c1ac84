package org.dungchung.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dungchung.exchange.RunProgress.Phase;
import org.dungchung.exchange.reading.Source;
import org.dungchung.identity.WholeSight;
import org.dungchung.organisation.OrganisationLoading;
import org.dungchung.organisation.Submissions;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads a file: read row by row, typed, copied into a temporary table, checked there as a set, and written. One transaction, at whose end the
 * run is done: killed at any moment, the file is either all there or not at all. A dry run does everything, takes the registry's part back
 * and keeps its findings.
 *
 * <p>A row is matched with everybody's assets, since two owners may have sites at one position: so the run sees all of them, and its statements
 * tell by the scope of the order what its sender may know.
 */
@Component
class ImportWork {

    private final RowIntake intake;
    private final OrganisationLoading organisations;
    private final RunTables tables;
    private final RunNotes notes;
    private final RunBook book;
    private final RefusedRows refused;
    private final MissingAssets missing;
    private final ProposedFiles proposed;
    private final DataSource dataSource;
    private final WholeSight sight;
    private final Submissions submissions;

    ImportWork(
            RowIntake intake,
            OrganisationLoading organisations,
            RunTables tables,
            RunNotes notes,
            RunBook book,
            RefusedRows refused,
            MissingAssets missing,
            ProposedFiles proposed,
            DataSource dataSource,
            WholeSight sight,
            Submissions submissions) {
        this.intake = intake;
        this.organisations = organisations;
        this.tables = tables;
        this.notes = notes;
        this.book = book;
        this.refused = refused;
        this.missing = missing;
        this.proposed = proposed;
        this.dataSource = dataSource;
        this.sight = sight;
        this.submissions = submissions;
    }

    /**
     * Carries out a run that was entered into the book.
     *
     * @throws WrongSpec if the file shows that the specification cannot be meant
     * @throws org.dungchung.exchange.reading.UnreadableFile if no row of the file can be trusted
     * @throws ChangedMeanwhile if somebody else wrote the same things at the same time; nothing was loaded
     */
    @Transactional
    void carryOut(ImportJob job) {
        sight.run(() -> load(job));
    }

    private void load(ImportJob job) {
        book.hold(job.run());
        tables.begin();
        RowIntake.Taken taken = take(job);
        job.meter().enter(Phase.CHECKING);
        RunTables.Ground ground = check(job, taken);
        Integer codes = refused.keep(job, taken);
        Long left = missing.keep(job, ground.boundaries(), codes);
        job.meter().enter(Phase.WRITING);
        Written written =
                write(job.order(), "import " + job.run() + " " + job.upload().name());
        if (job.order().proposed()) {
            proposed.keep(job, taken, written.changes(), written.outcome());
        }
        RunTables.Outcome outcome = written.outcome();
        book.done(
                job.run(),
                new RunBook.Result(
                        taken.read(),
                        outcome,
                        left,
                        notes.of(job.order(), taken, new RunNotes.Found(outcome, ground.likely()))));
        note(job);
    }

    /** Whoever loads its own list has said how its things stand, also where nothing is new. */
    private void note(ImportJob job) {
        String organisation = job.order().caller().organisation();
        if (organisation != null && !job.order().dryRun()) {
            submissions.note(organisation, List.of(job.order().target().kind()), job.run());
        }
    }

    private RowIntake.Taken take(ImportJob job) {
        try (Source source = job.source()) {
            return intake.take(source, job);
        }
    }

    private RunTables.Ground check(ImportJob job, RowIntake.Taken taken) {
        Order order = job.order();
        order.target().loading().check().accept(order);
        tables.refuseWhatIsMade(job);
        RunTables.Ground ground = tables.checkTerritory(order, taken);
        tables.keepWithin(order);
        order.target().loading().settle().accept(order);
        return ground;
    }

    private Written write(Order order, String reason) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            Savepoint before = connection.setSavepoint();
            organisations.write(reason);
            order.target().loading().write().accept(order, reason);
            var written = new Written(tables.outcome(), order.proposed() ? tables.changes() : Map.of());
            if (order.dryRun()) {
                connection.rollback(before);
            } else {
                connection.releaseSavepoint(before);
            }
            return written;
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            throw new ChangedMeanwhile(e);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("savepoint", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** @param changes of a run whose rows wait for review, what each would do; else none */
    private record Written(RunTables.Outcome outcome, Map<Long, String> changes) {}
}

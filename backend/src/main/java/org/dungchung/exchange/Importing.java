package org.dungchung.exchange;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.dungchung.exchange.reading.Source;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.organisation.OrganisationLoading;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads a file: read row by row, typed, copied into a temporary table, checked there as a set, and written. One transaction: killed at any
 * moment, the file is either all there or not at all. A dry run does everything, takes the registry's part back and keeps its findings.
 */
@Service
public class Importing {

    private final Specs specs;
    private final CurrentCaller currentCaller;
    private final RowIntake intake;
    private final OrganisationLoading organisations;
    private final RunTables tables;
    private final RunNotes notes;
    private final DataSource dataSource;
    private final Clock clock;

    Importing(
            Specs specs,
            CurrentCaller currentCaller,
            RowIntake intake,
            OrganisationLoading organisations,
            RunTables tables,
            RunNotes notes,
            DataSource dataSource,
            Clock clock) {
        this.specs = specs;
        this.currentCaller = currentCaller;
        this.intake = intake;
        this.organisations = organisations;
        this.tables = tables;
        this.notes = notes;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Loads {@code file}, plain or gzip, in the name of the current caller.
     *
     * @param file read once, from beginning to end, and not closed
     * @param fileName for people only
     * @throws WrongSpec if the specification names what does not exist, or the caller may not load that
     * @throws org.dungchung.exchange.reading.UnreadableFile if no row of the file can be trusted
     * @throws ChangedMeanwhile if somebody else wrote the same things at the same time; nothing was loaded
     */
    @Transactional
    public ImportRun run(InputStream file, String fileName, ImportSpec spec) {
        Instant startedAt = clock.instant();
        Caller caller = currentCaller.get();
        Order order = specs.check(spec, caller);
        UUID id = UUID.randomUUID();
        tables.begin();
        RowIntake.Taken taken = take(file, order);
        check(order);
        RunTables.Outcome outcome = write(order, "import " + id + " " + fileName);
        var run = new ImportRun(
                id,
                order.target().id(),
                order.reader().format(),
                order.dryRun() ? "dry-run" : "apply",
                fileName,
                caller.username(),
                startedAt,
                clock.instant(),
                taken.read(),
                outcome.accepted(),
                taken.read() - outcome.accepted(),
                outcome.warnings(),
                outcome.created(),
                outcome.updated(),
                outcome.accepted() - outcome.created() - outcome.updated(),
                notes.of(order, taken));
        tables.keep(run, caller, spec);
        return run;
    }

    private RowIntake.Taken take(InputStream file, Order order) {
        try (var source = new Source(file, order.charset(), order.part())) {
            return intake.take(source, order);
        }
    }

    private void check(Order order) {
        order.target().loading().check().accept(order);
        tables.checkTerritory(order);
        order.target().loading().settle().accept(order);
    }

    private RunTables.Outcome write(Order order, String reason) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            Savepoint before = connection.setSavepoint();
            organisations.write(reason);
            order.target().loading().write().accept(order, reason);
            RunTables.Outcome outcome = tables.outcome();
            if (order.dryRun()) {
                connection.rollback(before);
            } else {
                connection.releaseSavepoint(before);
            }
            return outcome;
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhile(e);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("savepoint", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}

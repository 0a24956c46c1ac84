package org.dungchung.exchange;

import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.dungchung.changeset.Proposals;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Proposable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads files. A run is entered into the book before the first row is read, so that it is found among the runs whatever becomes of it; its rows
 * and the word that it is done are one transaction ({@link ImportWork}).
 */
@Service
public class Importing {

    /** The name of {@link #publish} in items that are kept. */
    static final String PUBLISH = "import-publish";

    private final Specs specs;
    private final CurrentCaller currentCaller;
    private final RunBook book;
    private final RunProgress progress;
    private final ImportWork work;
    private final ImportRuns runs;
    private final ImportQueue queue;
    private final ProposedFiles proposing;
    private final Proposals proposals;
    private final Clock clock;

    Importing(
            Specs specs,
            CurrentCaller currentCaller,
            RunBook book,
            RunProgress progress,
            ImportWork work,
            ImportRuns runs,
            ImportQueue queue,
            ProposedFiles proposing,
            Proposals proposals,
            Clock clock) {
        this.specs = specs;
        this.currentCaller = currentCaller;
        this.book = book;
        this.progress = progress;
        this.work = work;
        this.runs = runs;
        this.queue = queue;
        this.proposing = proposing;
        this.proposals = proposals;
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
     * @throws TooManyImports if others are loaded and its turn does not come in time
     */
    public ImportRun run(InputStream file, String fileName, ImportSpec spec) {
        try (Upload upload = Upload.of(file, fileName)) {
            return queue.inTurn(() -> {
                ImportJob job = begin(upload, spec, null);
                carryOut(job);
                return runs.get(job.run());
            });
        }
    }

    /**
     * Begins to load {@code upload}, which is closed at the end, and returns at once with a run that goes on.
     *
     * @throws WrongSpec if the specification names what does not exist, or the caller may not load that
     * @throws TooManyImports if too many wait already
     */
    public ImportRun start(Upload upload, ImportSpec spec) {
        queue.requireRoom();
        ImportJob job = begin(upload, spec, null);
        queue.add(() -> {
            try (upload) {
                carryOut(job);
            }
        });
        return runs.get(job.run());
    }

    /**
     * Loads in the name of the current caller what was proposed by a run, but for the rows that were refused since; called when the change-set is
     * published.
     *
     * @throws UnknownImport if there is no such run, or it is not the caller's to see
     * @throws RunNotApplied if it proposed nothing
     */
    @Proposable(act = PUBLISH, subject = "IMPORT", creates = true)
    @Transactional
    public Published publish(UUID run) {
        ImportRun proposed = runs.get(run);
        try (Upload upload = proposing.file(run, proposed.fileName())) {
            ImportJob job = begin(upload, proposing.spec(run), proposed);
            carryOut(job);
            long refused = runs.get(job.run()).refused() - proposed.refused();
            return new Published(job.run(), Math.max(0, refused));
        }
    }

    /**
     * Checks what is said of a file and enters the run into the book; nothing is read yet.
     *
     * @param proposed the run that is published; null = none is
     */
    private ImportJob begin(Upload upload, ImportSpec spec, @Nullable ImportRun proposed) {
        Caller caller = currentCaller.get();
        Order order = specs.check(spec, caller);
        UUID id = UUID.randomUUID();
        UUID proposal = proposed == null ? null : proposed.id();
        Map<Long, String> reviewed = proposal == null ? Map.of() : proposing.refusals(proposal);
        UUID changeSet = proposed == null ? draft() : proposed.changeSet();
        book.begin(new RunBook.Entry(id, order, upload.name(), spec, clock.instant(), proposal));
        return new ImportJob(id, order, upload, progress.begin(id), reviewed, changeSet, proposal);
    }

    private @Nullable UUID draft() {
        return proposals.areAsked() ? proposals.draftInHand().orElse(null) : null;
    }

    private void carryOut(ImportJob job) {
        try {
            work.carryOut(job);
        } catch (RuntimeException | Error e) {
            book.failed(job.run(), e);
            throw e;
        } finally {
            progress.end(job.run());
        }
    }

    /**
     * What was proposed is there.
     *
     * @param id of the run that loaded it
     * @param refusedRows how many of the rows that waited it did not load
     */
    public record Published(UUID id, long refusedRows) {}
}

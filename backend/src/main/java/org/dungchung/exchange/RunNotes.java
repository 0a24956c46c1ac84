package org.dungchung.exchange;

import java.util.ArrayList;
import java.util.List;
import org.dungchung.exchange.ImportRun.Note;
import org.dungchung.exchange.reading.FontColumns;
import org.dungchung.exchange.reading.letters.LegacyLetters;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an import did beyond the rows, and what the file as a whole does not say. */
@Component
class RunNotes {

    private static final String NEW_ORGANISATIONS = SqlFile.read(RunNotes.class, "new-organisations.sql");

    private final JdbcClient jdbc;
    private final ListedTenancies tenancies;

    RunNotes(JdbcClient jdbc, ListedTenancies tenancies) {
        this.jdbc = jdbc;
        this.tenancies = tenancies;
    }

    List<Note> of(Order order, RowIntake.Taken taken, Found found) {
        var notes = new ArrayList<Note>();
        systems(taken, found.likely(), notes);
        if (taken.missing().contains("code")) {
            notes.add(new Note(
                    "no-code-column",
                    taken.read(),
                    "The file has no column with the codes of the assets: they are known again by their place alone."));
        }
        if (taken.missing().contains("owner")) {
            notes.add(new Note(
                    "no-owner-column",
                    taken.read(),
                    "The file has no column with the owners of the assets: the owner of what it creates is unknown."));
        }
        fonts(taken.fonts(), notes);
        groups(GroupedNumbers.named(taken.points()), notes);
        long refused = taken.read() - found.outcome().accepted();
        if (order.extent() == Extent.FULL && refused > 0) {
            notes.add(new Note(
                    "refused-may-be-missing",
                    refused,
                    "What refused rows mean by their place alone may stand among the missing: correct them first."));
        }
        ownUse(order, notes);
        newOrganisations(notes);
        return notes;
    }

    private static void systems(RowIntake.Taken taken, @Nullable String likely, List<Note> notes) {
        String declared = taken.columns().layout().crs();
        if (taken.contradicted() != null) {
            notes.add(new Note(
                    "another-crs-in-file",
                    taken.read(),
                    "The file says that its coordinates are %s; they were read as %s, as declared."
                            .formatted(taken.contradicted(), declared)));
        }
        if (likely != null) {
            notes.add(new Note(
                    "file-in-wrong-zone",
                    taken.read(),
                    "Most of the file lies outside in %s and would lie inside in %s: declare that, and send it again."
                            .formatted(declared, likely)));
        }
    }

    private static void fonts(FontColumns fonts, List<Note> notes) {
        LegacyLetters letters = fonts.letters();
        if (letters != null && !fonts.found().isEmpty()) {
            notes.add(new Note(
                    "columns-in-a-font",
                    fonts.found().size(),
                    "Columns were taken to be in %s, by their spelling: %s."
                            .formatted(letters.id(), String.join(", ", fonts.found()))));
        }
    }

    private static void groups(List<String> fields, List<Note> notes) {
        if (!fields.isEmpty()) {
            notes.add(new Note(
                    "points-group-thousands",
                    fields.size(),
                    "Numbers such as 1.200 were read as thousands, by the whole column: %s. If the point divides decimals, declare that."
                            .formatted(String.join(", ", fields))));
        }
    }

    private void ownUse(Order order, List<Note> notes) {
        long owners = order.target().mayListUse() ? tenancies.owners() : 0;
        if (owners > 0) {
            notes.add(new Note(
                    "owner-counts-as-user",
                    owners,
                    "%d assets stand in a list with sharers and belong to a network operator: its own use was recorded."
                            .formatted(owners)));
        }
    }

    private void newOrganisations(List<Note> notes) {
        List<String> created = jdbc.sql(NEW_ORGANISATIONS).query(String.class).list();
        if (!created.isEmpty()) {
            notes.add(new Note(
                    "organisations-created",
                    created.size(),
                    "New organisations, as network operators until somebody says otherwise: "
                            + String.join(", ", created)));
        }
    }

    /**
     * What the checks of a run found.
     *
     * @param likely the system that the file is likely in, where it is another than the declared one; else null
     */
    record Found(RunTables.Outcome outcome, @Nullable String likely) {}
}

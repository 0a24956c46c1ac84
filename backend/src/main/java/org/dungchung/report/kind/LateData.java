package org.dungchung.report.kind;

import static java.util.Arrays.asList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.dungchung.platform.SqlFile;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.springframework.stereotype.Component;

/** When each organisation last submitted data of each kind that it has, the latest ones first; of the whole registry. */
@Component
class LateData implements Kind {

    private static final String LAST = SqlFile.read(LateData.class, "late-data.sql");

    private static final List<Column> COLUMNS = List.of(
            Columns.key("organisation", Column.Type.TEXT),
            Columns.key("organisationName", Column.Type.TEXT),
            Columns.key("kind", Column.Type.TEXT),
            Columns.of("submittedOn", Column.Type.DAY),
            Columns.of("daysAgo", Column.Type.NUMBER));

    private final Listing listing;

    LateData(Listing listing) {
        this.listing = listing;
    }

    @Override
    public String code() {
        return "late-data";
    }

    @Override
    public Audience audience() {
        return Audience.NOBODY;
    }

    @Override
    public boolean takesArea() {
        return false;
    }

    @Override
    public Content freeze(Asked asked, Steps steps) {
        List<Row> rows = listing.of(LAST, asked, (row, number) -> row(row, asked.knownOn()));
        steps.done(1, 1);
        return Listing.content(
                this,
                asked,
                List.of(Section.of(
                        "submissions", Phrases.of("section.submissions"), Phrases.of("note.never"), COLUMNS, rows)));
    }

    private static Row row(ResultSet row, LocalDate knownOn) throws SQLException {
        String organisation = row.getString("organisation");
        LocalDate last = row.getObject("last_on", LocalDate.class);
        return new Row(
                asList(
                        organisation,
                        Objects.requireNonNullElse(row.getString("name"), organisation),
                        Listing.kindName(row.getString("kind")),
                        last,
                        last == null ? null : ChronoUnit.DAYS.between(last, knownOn)),
                false);
    }
}

package org.dungchung.report.kind;

import static java.util.Arrays.asList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dungchung.platform.SqlFile;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.springframework.stereotype.Component;

/** What is offered for sharing and has free places: what operators see of others' assets, and no more, so that it can be published to them. */
@Component
class SpareCapacity implements Kind {

    private static final String SPARE = SqlFile.read(SpareCapacity.class, "spare-capacity.sql");

    private static final List<Column> COLUMNS = List.of(
            Columns.of("commune", Column.Type.TEXT),
            Columns.of("communeName", Column.Type.TEXT),
            Columns.of("kind", Column.Type.TEXT),
            Columns.key("id", Column.Type.TEXT),
            Columns.of("owner", Column.Type.TEXT),
            Columns.of("ownerName", Column.Type.TEXT),
            Columns.of("lon", Column.Type.NUMBER),
            Columns.of("lat", Column.Type.NUMBER),
            Columns.added("capacity"),
            Columns.added("free"));

    private final Listing listing;

    SpareCapacity(Listing listing) {
        this.listing = listing;
    }

    @Override
    public String code() {
        return "spare-capacity";
    }

    @Override
    public Audience audience() {
        return Audience.OPERATORS;
    }

    @Override
    public Content freeze(Asked asked, Steps steps) {
        List<Row> rows = listing.of(SPARE, asked, (row, number) -> row(row));
        steps.done(1, 1);
        return Listing.content(
                this, asked, List.of(Section.of("spare", Phrases.of("section.spare"), null, COLUMNS, rows)));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                asList(
                        row.getString("commune"),
                        row.getString("commune_name"),
                        Listing.kindName(row.getString("kind")),
                        row.getString("id"),
                        row.getString("owner"),
                        row.getString("owner_name"),
                        row.getBigDecimal("lon"),
                        row.getBigDecimal("lat"),
                        row.getInt("capacity"),
                        row.getInt("free")),
                false);
    }
}

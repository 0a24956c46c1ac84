package org.dungchung.report.kind;

import static java.util.Arrays.asList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dungchung.platform.SqlFile;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.springframework.stereotype.Component;

/** Uses by others than the owner without a contract in force: those whose contract has ended, and those that have none. */
@Component
class ContractGaps implements Kind {

    private static final String GAPS = SqlFile.read(ContractGaps.class, "contracts.sql");

    private static final List<Column> COLUMNS = List.of(
            Columns.of("commune", Column.Type.TEXT),
            Columns.of("communeName", Column.Type.TEXT),
            Columns.of("kind", Column.Type.TEXT),
            Columns.key("asset", Column.Type.TEXT),
            Columns.of("code", Column.Type.TEXT),
            Columns.of("owner", Column.Type.TEXT),
            Columns.of("ownerName", Column.Type.TEXT),
            Columns.key("tenancy", Column.Type.TEXT),
            Columns.of("tenant", Column.Type.TEXT),
            Columns.of("tenantName", Column.Type.TEXT),
            Columns.added("places"),
            Columns.of("usedFrom", Column.Type.DAY),
            Columns.of("contractNumber", Column.Type.TEXT),
            Columns.of("contractTo", Column.Type.DAY));

    private final Listing listing;

    ContractGaps(Listing listing) {
        this.listing = listing;
    }

    @Override
    public String code() {
        return "contract-gaps";
    }

    @Override
    public Audience audience() {
        return Audience.NOBODY;
    }

    @Override
    public Content freeze(Asked asked, Steps steps) {
        List<Gap> gaps = listing.of(GAPS, asked, (row, number) -> gap(row));
        steps.done(1, 1);
        return Listing.content(this, asked, List.of(section("ended", gaps, true), section("missing", gaps, false)));
    }

    private static Section section(String id, List<Gap> gaps, boolean ended) {
        List<Row> rows =
                gaps.stream().filter(gap -> gap.ended() == ended).map(Gap::row).toList();
        return Section.of(id, Phrases.of("section." + id), null, COLUMNS, rows);
    }

    private static Gap gap(ResultSet row) throws SQLException {
        var cells = new Row(
                asList(
                        row.getString("commune"),
                        row.getString("commune_name"),
                        Listing.kindName(row.getString("kind")),
                        row.getString("id"),
                        row.getString("code"),
                        row.getString("owner"),
                        row.getString("owner_name"),
                        row.getString("tenancy_id"),
                        row.getString("tenant"),
                        row.getString("tenant_name"),
                        row.getInt("places"),
                        row.getObject("used_from", LocalDate.class),
                        row.getString("contract_number"),
                        row.getObject("contract_to", LocalDate.class)),
                false);
        return new Gap(row.getBoolean("ended"), cells);
    }

    private record Gap(boolean ended, Row row) {}
}

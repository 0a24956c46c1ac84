package org.dungchung.report.kind;

import static java.util.Arrays.asList;

import java.util.List;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.indicator.Text;
import org.dungchung.quality.QualityCount;
import org.dungchung.quality.QualityQuery;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.springframework.stereotype.Component;

/** How many findings each rule of data quality has in the whole registry, as an inspector sees it. */
@Component
class DataQuality implements Kind {

    private static final Caller INSPECTOR = new Caller("report", Role.INSPECTOR, null);

    private static final List<Column> COLUMNS = List.of(
            Columns.key("rule", Column.Type.TEXT),
            Columns.of("severity", Column.Type.TEXT),
            Columns.of("meaning", Column.Type.TEXT),
            Columns.added("findings"));

    private final QualityQuery quality;

    DataQuality(QualityQuery quality) {
        this.quality = quality;
    }

    @Override
    public String code() {
        return "data-quality";
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
        List<Row> rows = quality.counts(asked.asOf(), INSPECTOR).stream()
                .map(DataQuality::row)
                .toList();
        steps.done(1, 1);
        return Listing.content(
                this, asked, List.of(Section.of("rules", Phrases.of("section.rules"), null, COLUMNS, rows)));
    }

    private static Row row(QualityCount count) {
        var meaning = count.rule().meaning();
        return new Row(
                asList(
                        count.rule().rule(),
                        Phrases.of("severity." + count.rule().severity()),
                        new Text(String.valueOf(meaning.get("vi")), String.valueOf(meaning.get("en"))),
                        count.findings()),
                false);
    }
}

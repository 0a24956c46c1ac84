package org.dungchung.report.kind;

import static java.util.Arrays.asList;

import java.util.ArrayList;
import java.util.List;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.dungchung.spacing.Spacing;
import org.dungchung.spacing.SpacingQuery;
import org.springframework.stereotype.Component;

/** The masts that stand or are planned closer to each other than the rules of the day ask for, as an inspector sees them. */
@Component
class SpacingPairs implements Kind {

    private static final Caller INSPECTOR = new Caller("report", Role.INSPECTOR, null);

    private static final List<Column> SUMS =
            List.of(Columns.key("line", Column.Type.TEXT), Columns.of("value", Column.Type.NUMBER));

    private static final List<Column> PAIRS = List.of(
            Columns.key("mast", Column.Type.TEXT),
            Columns.of("code", Column.Type.TEXT),
            Columns.of("owner", Column.Type.TEXT),
            Columns.of("planned", Column.Type.YES_NO),
            Columns.of("urban", Column.Type.YES_NO),
            Columns.of("heightM", Column.Type.NUMBER),
            Columns.key("other", Column.Type.TEXT),
            Columns.of("otherCode", Column.Type.TEXT),
            Columns.of("otherOwner", Column.Type.TEXT),
            Columns.of("otherPlanned", Column.Type.YES_NO),
            Columns.of("sameNetwork", Column.Type.YES_NO),
            Columns.of("distanceM", Column.Type.NUMBER),
            Columns.of("askedM", Column.Type.NUMBER),
            Columns.of("document", Column.Type.TEXT));

    private final SpacingQuery spacing;
    private final Listing listing;

    SpacingPairs(SpacingQuery spacing, Listing listing) {
        this.spacing = spacing;
        this.listing = listing;
    }

    @Override
    public String code() {
        return "spacing";
    }

    @Override
    public Audience audience() {
        return Audience.NOBODY;
    }

    @Override
    public Content freeze(Asked asked, Steps steps) {
        Spacing sums = spacing.of(asked.area(), asked.asOf(), INSPECTOR);
        listing.requireFew(sums.pairs());
        steps.done(1, 2);
        List<Row> pairs = new ArrayList<>();
        var all = new Spacing.Filter(null, null);
        spacing.forEach(asked.area(), asked.asOf(), INSPECTOR, all, pair -> pairs.add(row(pair)));
        steps.done(2, 2);
        return Listing.content(
                this,
                asked,
                List.of(
                        Section.of("sums", Phrases.of("section.spacing"), null, SUMS, sums(sums)),
                        Section.of("pairs", Phrases.of("section.pairs"), null, PAIRS, pairs)));
    }

    private static List<Row> sums(Spacing spacing) {
        return List.of(
                sum("standing", spacing.standing()),
                sum("planned", spacing.planned()),
                sum("withoutRule", spacing.withoutRule()),
                sum("unknownHeight", spacing.unknownHeight()),
                sum("pairs", spacing.pairs()),
                sum("plannedPairs", spacing.plannedPairs()),
                sum("sameNetworkPairs", spacing.sameNetworkPairs()),
                sum("sameSitePairs", spacing.sameSitePairs()));
    }

    private static Row sum(String what, long number) {
        return new Row(asList(Phrases.of("spacing." + what), number), false);
    }

    private static Row row(Spacing.Pair pair) {
        return new Row(
                asList(
                        pair.mast(),
                        pair.code(),
                        pair.owner(),
                        pair.planned(),
                        pair.urban(),
                        pair.heightM(),
                        pair.other(),
                        pair.otherCode(),
                        pair.otherOwner(),
                        pair.otherPlanned(),
                        pair.sameNetwork(),
                        pair.distanceM(),
                        pair.metres(),
                        pair.document()),
                false);
    }
}

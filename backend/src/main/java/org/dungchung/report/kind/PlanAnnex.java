package org.dungchung.report.kind;

import static java.util.Arrays.asList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dungchung.indicator.Annex;
import org.dungchung.indicator.PlanValue;
import org.dungchung.indicator.Plans;
import org.dungchung.indicator.Question;
import org.dungchung.indicator.Text;
import org.dungchung.indicator.UnitsBehind;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The annex of a plan in its order and words: what is measured of each line, what was reported, what is promised, and whether it is met. */
@Component
class PlanAnnex implements Kind {

    private static final List<Column> COLUMNS = List.of(
            Columns.key("ordinal", Column.Type.NUMBER),
            Columns.key("wording", Column.Type.TEXT),
            Columns.of("unit", Column.Type.TEXT),
            Columns.of("numerator", Column.Type.NUMBER),
            Columns.of("denominator", Column.Type.NUMBER),
            Columns.of("ratio", Column.Type.RATIO),
            Columns.of("todayNumerator", Column.Type.NUMBER),
            Columns.of("todayDenominator", Column.Type.NUMBER),
            Columns.of("todayRatio", Column.Type.RATIO),
            Columns.of("enteredRatio", Column.Type.RATIO),
            Columns.of("entered", Column.Type.NUMBER),
            Columns.of("enteredSaid", Column.Type.TEXT),
            Columns.of("enteredOn", Column.Type.DAY),
            Columns.of("differenceRatio", Column.Type.RATIO),
            Columns.of("difference", Column.Type.NUMBER),
            Columns.of("comparator", Column.Type.TEXT),
            Columns.of("target", Column.Type.RATIO),
            Columns.of("targetNumber", Column.Type.NUMBER),
            Columns.of("targetSaid", Column.Type.TEXT),
            Columns.of("targetDate", Column.Type.DAY),
            Columns.of("met", Column.Type.YES_NO));

    private final Plans plans;
    private final UnitsBehind units;

    PlanAnnex(Plans plans, UnitsBehind units) {
        this.plans = plans;
        this.units = units;
    }

    @Override
    public String code() {
        return "plan-annex";
    }

    @Override
    public Audience audience() {
        return Audience.PUBLIC;
    }

    @Override
    public Choice choice() {
        return Choice.PLAN;
    }

    @Override
    public Content freeze(Asked asked, Steps steps) {
        Annex annex = plans.annex(String.valueOf(asked.plan()), asked.asOf());
        steps.done(1, 1);
        List<Row> rows = annex.lines().stream()
                .map(line -> row(line, isFew(line, line.computed(), asked) || isFew(line, line.today(), asked)))
                .toList();
        var plan = annex.plan();
        Text note = Phrases.joined("note.plan", new Text(plan.document(), plan.document()));
        return new Content(
                Content.FORMAT,
                code(),
                Phrases.of("kind." + code()),
                asked,
                List.of(),
                List.of(Section.of("annex", Phrases.of("section.annex"), note, COLUMNS, rows)),
                null);
    }

    private boolean isFew(Annex.Line line, Annex.@Nullable Measure measure, Asked asked) {
        return measure != null
                && units.of(new Question(
                                line.indicator(), measure.area(), asked.asOf().in(measure.boundaries()), null))
                        .isFew();
    }

    private static Row row(Annex.Line line, boolean small) {
        boolean percent = line.form().equals("PERCENT");
        var cells = new ArrayList<@Nullable Object>();
        cells.addAll(asList(line.ordinal(), line.wording(), percent ? "%" : unit(line.unit())));
        cells.addAll(measured(line.computed()));
        cells.addAll(measured(line.today()));
        PlanValue entered = line.entered();
        cells.addAll(asList(
                number(entered, percent),
                number(entered, !percent),
                said(entered),
                entered == null ? null : entered.date(),
                percent ? line.difference() : null,
                percent ? null : line.difference()));
        PlanValue next = line.next();
        cells.addAll(asList(
                comparator(next),
                number(next, percent),
                number(next, !percent),
                said(next),
                next == null ? null : next.date(),
                line.met()));
        return new Row(Collections.unmodifiableList(cells), small);
    }

    private static Object unit(String unit) {
        return Phrases.has("unit." + unit) ? Phrases.of("unit." + unit) : unit;
    }

    private static List<@Nullable Object> measured(Annex.@Nullable Measure measure) {
        return measure == null
                ? asList(null, null, null)
                : asList(measure.numerator(), measure.denominator(), measure.ratio());
    }

    private static @Nullable Object comparator(@Nullable PlanValue value) {
        return value == null || value.comparator() == null ? null : Phrases.of("comparator." + value.comparator());
    }

    private static @Nullable Double number(@Nullable PlanValue value, boolean wanted) {
        return value == null || !wanted ? null : value.value();
    }

    private static @Nullable Object said(@Nullable PlanValue value) {
        String said = value == null ? null : value.said();
        return said != null && Phrases.has("said." + said) ? Phrases.of("said." + said) : said;
    }
}

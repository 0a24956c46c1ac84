package org.dungchung.report.kind;

import static java.util.Arrays.asList;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dungchung.indicator.Breaking;
import org.dungchung.indicator.Cell;
import org.dungchung.indicator.Cut;
import org.dungchung.indicator.Entry;
import org.dungchung.indicator.Figure;
import org.dungchung.indicator.Indicators;
import org.dungchung.indicator.Question;
import org.dungchung.indicator.Text;
import org.dungchung.indicator.UnitsBehind;
import org.dungchung.indicator.UnknownIndicator;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Picture;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sharing ratios of an area against their targets, with their variants, per commune and per group of owners. */
@Component
class SharingRatios implements Kind {

    private static final List<Column> CELLS = List.of(
            Columns.key("cell", Column.Type.TEXT),
            Columns.key("cellName", Column.Type.TEXT),
            Columns.added("numerator"),
            Columns.added("denominator"),
            Columns.quotient("ratio", "numerator", "denominator"));

    private final Indicators indicators;
    private final Breaking breaking;
    private final UnitsBehind units;
    private final ShadedMap map;

    SharingRatios(Indicators indicators, Breaking breaking, UnitsBehind units, ShadedMap map) {
        this.indicators = indicators;
        this.breaking = breaking;
        this.units = units;
        this.map = map;
    }

    @Override
    public String code() {
        return "sharing-ratios";
    }

    @Override
    public Audience audience() {
        return Audience.PUBLIC;
    }

    @Override
    public Choice choice() {
        return Choice.INDICATOR;
    }

    @Override
    public Content freeze(Asked asked, Steps steps) {
        List<String> codes = codes(asked.indicator());
        var figures = new ArrayList<Weighed>();
        var cells = new ArrayList<Section>();
        Picture picture = null;
        for (String code : codes) {
            Question question = new Question(code, asked.area(), asked.asOf(), null);
            Figure figure = indicators.figure(question);
            figures.add(new Weighed(figure, units.of(question)));
            Breaking.Shown communes = breaking.shown(question, Cut.COMMUNE);
            picture = picture == null ? picture(figure, asked, communes) : picture;
            cells.add(cells("communes", figure, communes));
            steps.done(figures.size() * 2 - 1, codes.size() * 2);
            if (breaking.cuts(question).contains(Cut.OWNER_GROUP)) {
                cells.add(cells("groups", figure, breaking.shown(question, Cut.OWNER_GROUP)));
            }
            steps.done(figures.size() * 2, codes.size() * 2);
        }
        var sections = new ArrayList<Section>(List.of(ratios(figures), variants(figures), lines(figures)));
        sections.addAll(cells);
        var definitions = figures.stream().map(one -> definition(one.figure())).toList();
        return new Content(Content.FORMAT, code(), Phrases.of("kind." + code()), asked, definitions, sections, picture);
    }

    /** The map is of the first indicator of which there is anything. */
    private @Nullable Picture picture(Figure figure, Asked asked, Breaking.Shown communes) {
        var cells = communes.breakdown().cells();
        return cells.isEmpty() ? null : map.of(name(figure), asked, communes);
    }

    private List<String> codes(@Nullable String asked) {
        List<String> sharing = indicators.catalogue().stream()
                .filter(Entry::isSharing)
                .map(Entry::code)
                .toList();
        if (asked != null && !sharing.contains(asked)) {
            throw new UnknownIndicator(asked, sharing);
        }
        return asked == null ? sharing : List.of(asked);
    }

    static Content.Definition definition(Figure figure) {
        Figure.Definition definition = figure.definition();
        return new Content.Definition(
                figure.indicator(), definition.version(), definition.sentence(), definition.switches());
    }

    private static Text name(Figure figure) {
        return Phrases.of("name." + figure.indicator());
    }

    private static Section ratios(List<Weighed> figures) {
        List<Column> columns = List.of(
                Columns.key("indicator", Column.Type.TEXT),
                Columns.of("numerator", Column.Type.NUMBER),
                Columns.of("denominator", Column.Type.NUMBER),
                Columns.of("ratio", Column.Type.RATIO),
                Columns.of("comparator", Column.Type.TEXT),
                Columns.of("target", Column.Type.RATIO),
                Columns.of("targetDate", Column.Type.DAY),
                Columns.of("met", Column.Type.YES_NO),
                Columns.of("document", Column.Type.TEXT));
        return Section.of(
                "ratios",
                Phrases.of("section.ratios"),
                Phrases.of("note.method"),
                columns,
                figures.stream().map(SharingRatios::ratio).toList());
    }

    private static Row ratio(Weighed one) {
        Figure figure = one.figure();
        Figure.Target target = figure.target();
        return new Row(
                asList(
                        name(figure),
                        figure.numerator(),
                        figure.denominator(),
                        figure.ratio(),
                        target == null ? null : Phrases.of("comparator." + target.comparator()),
                        target == null ? null : target.value(),
                        target == null ? null : target.date(),
                        target == null ? null : target.met(),
                        target == null ? null : target.document()),
                one.units().isFew());
    }

    private static Section variants(List<Weighed> figures) {
        List<Column> columns = List.of(
                Columns.key("indicator", Column.Type.TEXT),
                Columns.key("variant", Column.Type.TEXT),
                Columns.of("numerator", Column.Type.NUMBER),
                Columns.of("denominator", Column.Type.NUMBER),
                Columns.of("ratio", Column.Type.RATIO));
        List<Row> rows = figures.stream()
                .flatMap(one -> one.figure().variants().stream()
                        .map(variant -> new Row(
                                asList(
                                        name(one.figure()),
                                        variant.label(),
                                        variant.numerator(),
                                        variant.denominator(),
                                        variant.ratio()),
                                one.units().isFew(variant))))
                .toList();
        return Section.of("variants", Phrases.of("section.variants"), null, columns, rows);
    }

    private static Section lines(List<Weighed> figures) {
        List<Column> columns = List.of(
                Columns.key("indicator", Column.Type.TEXT),
                Columns.key("line", Column.Type.TEXT),
                Columns.of("value", Column.Type.NUMBER));
        List<Row> rows = figures.stream()
                .flatMap(one -> one.figure().lines().stream()
                        .map(line -> new Row(
                                asList(name(one.figure()), line.label(), line.value()),
                                one.units().isFew(line))))
                .toList();
        return Section.of("lines", Phrases.of("section.lines"), null, columns, rows);
    }

    private static Section cells(String by, Figure figure, Breaking.Shown shown) {
        List<Cell> cells = shown.breakdown().cells();
        List<Row> rows = IntStream.range(0, cells.size())
                .mapToObj(place -> row(by, cells.get(place), shown.small().contains(place)))
                .toList();
        return Section.of(
                by + "." + figure.indicator(), Phrases.joined("section." + by, name(figure)), null, CELLS, rows);
    }

    private static Row row(String by, Cell cell, boolean small) {
        Object name =
                cell.cell() == null ? Phrases.of("none." + by) : Objects.requireNonNullElse(cell.name(), cell.cell());
        return new Row(asList(cell.cell(), name, cell.numerator(), cell.denominator(), cell.ratio()), small);
    }

    /** A figure, and how many units are behind each of its numbers. */
    private record Weighed(Figure figure, UnitsBehind.Counts units) {}
}

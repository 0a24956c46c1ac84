package org.dungchung.indicator;

import static java.util.stream.Collectors.groupingBy;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dungchung.coverage.Coverage;
import org.dungchung.coverage.CoverageQuery;
import org.dungchung.coverage.HamletCoverage;
import org.dungchung.indicator.Figure.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of the hamlets that are covered, as the coverage module finds them. */
@Component
class CoverageMethod implements Method {

    private final CoverageQuery coverage;
    private final Words words;

    CoverageMethod(CoverageQuery coverage, Words words) {
        this.coverage = coverage;
        this.words = words;
    }

    @Override
    public boolean computes(Entry indicator) {
        return indicator.unit().equals("HAMLET");
    }

    @Override
    public Figure answer(Entry indicator, Question question) {
        return answer(indicator, question, ask(question));
    }

    /** The figure of a coverage that was found already, by whatever stations. */
    Figure answer(Entry indicator, Question question, Coverage found) {
        Sum sum = sumOf(found.hamlets());
        var asOf = question.asOf();
        return new Figure(
                indicator.code(),
                question.area(),
                asOf.boundaries(),
                asOf.date(),
                asOf.knownOn(),
                indicator.unit(),
                Figure.plain(sum.numerator()),
                Figure.plain(sum.denominator()),
                sum.ratio(),
                null,
                definition(indicator, found),
                List.of(),
                lines(found),
                List.of(),
                null,
                List.of(),
                question.scope());
    }

    @Override
    public Sum sum(Entry indicator, Question question) {
        return sumOf(ask(question).hamlets());
    }

    @Override
    public List<CommuneSum> perCommune(Entry indicator, Question question) {
        return ask(question).hamlets().stream()
                .collect(groupingBy(HamletCoverage::commune, TreeMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .map(hamlets -> {
                    Sum sum = sumOf(hamlets);
                    HamletCoverage first = hamlets.get(0);
                    return CommuneSum.of(first.commune(), first.communeName(), sum.numerator(), sum.denominator());
                })
                .toList();
    }

    @Override
    public Choices choices(Entry indicator) {
        return new Choices(List.of("headline"), HamletRows.LINES, List.of(HamletRows.KIND));
    }

    @Override
    public void each(Entry indicator, Question question, Consumer<Map<String, @Nullable Object>> row) {
        HamletRows.all(ask(question).hamlets()).forEach(row);
    }

    @Override
    public Page rows(Entry indicator, Question question, RowFilter filter, @Nullable String after, int limit) {
        noneOf(indicator, "owner", filter.owner());
        noneOf(indicator, "user", filter.user());
        if (filter.by() != null && filter.by() != Cut.COMMUNE) {
            throw new UnknownChoice(indicator.code(), "by", filter.by().name(), List.of(Cut.COMMUNE.name()));
        }
        return HamletRows.page(ask(question).hamlets(), filter, after, limit);
    }

    @Override
    public int withheld(Entry indicator, Question question, RowFilter filter) {
        return 0;
    }

    private Coverage ask(Question question) {
        List<String> operators = question.scope() == null ? List.of() : List.of(question.scope());
        return coverage.of(question.area(), question.asOf(), List.of(), operators);
    }

    private Figure.Definition definition(Entry indicator, Coverage found) {
        double threshold = found.rule().threshold();
        Text unit = words.of("unit." + indicator.unit());
        Text rule = words.of("threshold");
        var switches = new LinkedHashMap<String, Object>();
        switches.put("technologies", found.technologies());
        switches.put("threshold", threshold);
        String technologies = String.join(", ", found.technologies());
        return new Figure.Definition(
                indicator.version(),
                new Text(
                        sentence(unit.vi(), rule.vi(), threshold, technologies),
                        sentence(unit.en(), rule.en(), threshold, technologies)),
                switches);
    }

    private static String sentence(String unit, String rule, double threshold, String technologies) {
        return unit + "; " + new MessageFormat(rule, Locale.ROOT).format(new Object[] {threshold * 100}) + "; "
                + technologies + ".";
    }

    private List<Line> lines(Coverage found) {
        long near =
                found.hamlets().stream().filter(HamletCoverage::nearThreshold).count();
        long byPoint = found.judgedBy(HamletCoverage.Rule.CENTRE_POINT);
        return List.of(
                line(HamletRows.NEAR_THRESHOLD, near),
                line(HamletRows.CENTRE_POINT_RULE, byPoint),
                line(HamletRows.DERIVED_BOUNDARY, found.derivedBoundaries()));
    }

    private Line line(String code, long value) {
        return new Line(code, words.of("line." + code), value, "UNIT");
    }

    private static Sum sumOf(List<HamletCoverage> hamlets) {
        return new Sum(hamlets.stream().filter(HamletCoverage::covered).count(), hamlets.size());
    }

    /** A hamlet has no owner and no users. */
    private static void noneOf(Entry indicator, String what, @Nullable String asked) {
        if (asked != null) {
            throw new UnknownChoice(indicator.code(), what, asked, List.of());
        }
    }
}

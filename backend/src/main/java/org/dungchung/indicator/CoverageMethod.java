package org.dungchung.indicator;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
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
    private final HamletWays ways;
    private final Words words;

    CoverageMethod(CoverageQuery coverage, HamletWays ways, Words words) {
        this.coverage = coverage;
        this.ways = ways;
        this.words = words;
    }

    @Override
    public boolean computes(Entry indicator) {
        return indicator.unit().equals("HAMLET");
    }

    @Override
    public Figure answer(Entry indicator, Question question) {
        List<HamletWay> all = waysOf(indicator);
        List<Figure.Variant> variants = all.stream()
                .skip(1)
                .map(way -> variant(indicator, all.get(0), way, ask(way, question)))
                .toList();
        return figure(indicator, question, all.get(0), ask(all.get(0), question), variants);
    }

    /** The figure of a coverage that was found already, by whatever stations; no variant stands beside it. */
    Figure answer(Entry indicator, Question question, Coverage found) {
        return figure(indicator, question, headline(indicator), found, List.of());
    }

    /** The coverage by the headline, but for technologies and operators, where any are named. */
    Coverage found(Entry indicator, Question question, Collection<String> technologies, Collection<String> operators) {
        return coverage.of(
                question.area(), question.asOf(), headline(indicator).way().of(technologies), operators);
    }

    private Figure figure(
            Entry indicator, Question question, HamletWay way, Coverage found, List<Figure.Variant> variants) {
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
                definition(indicator, way, found),
                variants,
                lines(found),
                List.of(),
                null,
                null,
                List.of(),
                question.scope());
    }

    @Override
    public Sum sum(Entry indicator, Question question) {
        return sumOf(ask(headline(indicator), question).hamlets());
    }

    @Override
    public List<CommuneSum> perCommune(Entry indicator, Question question) {
        return ask(headline(indicator), question).hamlets().stream()
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
        return new Choices(
                waysOf(indicator).stream().map(HamletWay::variant).toList(),
                HamletRows.LINES,
                List.of(HamletRows.KIND));
    }

    @Override
    public void each(Entry indicator, Question question, Consumer<Map<String, @Nullable Object>> row) {
        HamletRows.all(ask(headline(indicator), question).hamlets()).forEach(row);
    }

    @Override
    public Page rows(Entry indicator, Question question, RowFilter filter, @Nullable String after, int limit) {
        noneOf(indicator, "owner", filter.owner());
        noneOf(indicator, "user", filter.user());
        if (filter.by() != null && filter.by() != Cut.COMMUNE) {
            throw new UnknownChoice(indicator.code(), "by", filter.by().name(), List.of(Cut.COMMUNE.name()));
        }
        HamletWay asked = waysOf(indicator).stream()
                .filter(way -> way.variant().equals(filter.variantOrHeadline()))
                .findFirst()
                .orElseThrow();
        return HamletRows.page(ask(asked, question).hamlets(), filter, after, limit);
    }

    @Override
    public int withheld(Entry indicator, Question question, RowFilter filter) {
        return 0;
    }

    private List<HamletWay> waysOf(Entry indicator) {
        return ways.of(indicator.code(), indicator.version());
    }

    private HamletWay headline(Entry indicator) {
        return waysOf(indicator).get(0);
    }

    private Coverage ask(HamletWay way, Question question) {
        List<String> operators = question.scope() == null ? List.of() : List.of(question.scope());
        return coverage.of(question.area(), question.asOf(), way.way(), operators);
    }

    private Figure.Definition definition(Entry indicator, HamletWay way, Coverage found) {
        double threshold = found.rule().threshold();
        List<String> phrases = way.phrases(indicator.unit(), found.technologies(), threshold);
        return new Figure.Definition(
                indicator.version(), words.sentence(phrases), way.asMap(found.technologies(), threshold));
    }

    private Figure.Variant variant(Entry indicator, HamletWay headline, HamletWay way, Coverage found) {
        Sum sum = sumOf(found.hamlets());
        String unit = indicator.unit();
        return new Figure.Variant(
                way.variant(),
                words.label(way, headline, unit),
                words.sentence(
                        way.phrases(unit, found.technologies(), found.rule().threshold())),
                Figure.plain(sum.numerator()),
                Figure.plain(sum.denominator()),
                sum.ratio());
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

package org.dungchung.report.kind;

import static java.util.Arrays.asList;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dungchung.coverage.Coverage;
import org.dungchung.coverage.HamletCoverage;
import org.dungchung.indicator.Breaking;
import org.dungchung.indicator.Cut;
import org.dungchung.indicator.Figure;
import org.dungchung.indicator.Indicators;
import org.dungchung.indicator.Question;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The hamlets that no mobile network covers, for the universal service: by commune, and one by one with the reason. Which hamlets there are is public. */
@Component
class UncoveredHamlets implements Kind {

    private static final String INDICATOR = "hamlet-mobile-coverage";

    private final Indicators indicators;
    private final Breaking breaking;
    private final ShadedMap map;

    UncoveredHamlets(Indicators indicators, Breaking breaking, ShadedMap map) {
        this.indicators = indicators;
        this.breaking = breaking;
        this.map = map;
    }

    @Override
    public String code() {
        return "uncovered-hamlets";
    }

    @Override
    public Audience audience() {
        return Audience.PUBLIC;
    }

    @Override
    public Content freeze(Asked asked, Steps steps) {
        var question = new Question(INDICATOR, asked.area(), asked.asOf(), null);
        Coverage coverage = indicators.coverage(question, List.of(), List.of());
        steps.done(1, 3);
        Figure figure = indicators.figure(question, coverage);
        steps.done(2, 3);
        var communes = breaking.shown(question, Cut.COMMUNE);
        var picture = map.of(Phrases.of("name." + INDICATOR), asked, communes);
        steps.done(3, 3);
        return new Content(
                Content.FORMAT,
                code(),
                Phrases.of("kind." + code()),
                asked,
                List.of(SharingRatios.definition(figure)),
                List.of(communes(coverage), hamlets(coverage)),
                picture);
    }

    private static Section communes(Coverage coverage) {
        List<Column> columns = List.of(
                Columns.key("commune", Column.Type.TEXT),
                Columns.key("communeName", Column.Type.TEXT),
                Columns.added("coveredHamlets"),
                Columns.added("hamlets"),
                Columns.quotient("ratio", "coveredHamlets", "hamlets"),
                Columns.added("uncoveredPopulation"),
                Columns.added("uncoveredHouseholds"));
        Map<String, List<HamletCoverage>> byCommune = coverage.hamlets().stream()
                .collect(groupingBy(HamletCoverage::commune, TreeMap::new, Collectors.toList()));
        List<Row> rows =
                byCommune.values().stream().map(UncoveredHamlets::commune).toList();
        return Section.of("communes", Phrases.of("section.hamletCommunes"), null, columns, rows);
    }

    private static Row commune(List<HamletCoverage> hamlets) {
        HamletCoverage first = hamlets.get(0);
        long covered = hamlets.stream().filter(HamletCoverage::covered).count();
        List<HamletCoverage> without =
                hamlets.stream().filter(hamlet -> !hamlet.covered()).toList();
        return new Row(
                asList(
                        first.commune(),
                        first.communeName(),
                        covered,
                        hamlets.size(),
                        (double) covered / hamlets.size(),
                        without.stream()
                                .mapToLong(hamlet -> orNone(hamlet.population()))
                                .sum(),
                        without.stream()
                                .mapToLong(hamlet -> orNone(hamlet.households()))
                                .sum()),
                false);
    }

    private static long orNone(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static Section hamlets(Coverage coverage) {
        List<Column> columns = List.of(
                Columns.key("hamlet", Column.Type.TEXT),
                Columns.key("hamletName", Column.Type.TEXT),
                Columns.of("commune", Column.Type.TEXT),
                Columns.of("communeName", Column.Type.TEXT),
                Columns.added("population"),
                Columns.added("households"),
                Columns.of("part", Column.Type.RATIO),
                Columns.of("rule", Column.Type.TEXT),
                Columns.of("reason", Column.Type.TEXT),
                Columns.of("near", Column.Type.YES_NO));
        List<Row> rows = coverage.hamlets().stream()
                .filter(hamlet -> !hamlet.covered())
                .map(UncoveredHamlets::hamlet)
                .toList();
        return Section.of("hamlets", Phrases.of("section.hamlets"), null, columns, rows);
    }

    private static Row hamlet(HamletCoverage hamlet) {
        String type = hamlet.type() == null ? "" : hamlet.type() + " ";
        return new Row(
                asList(
                        hamlet.code(),
                        type + hamlet.name(),
                        hamlet.commune(),
                        hamlet.communeName(),
                        hamlet.population(),
                        hamlet.households(),
                        hamlet.part(),
                        Phrases.of("rule." + hamlet.rule()),
                        Phrases.of("reason." + hamlet.reason()),
                        hamlet.nearThreshold()),
                false);
    }
}

package org.dungchung.indicator;

import static java.util.stream.Collectors.groupingBy;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
        Coverage found = ask(question);
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
    public Page rows(Entry indicator, Question question, RowFilter filter, @Nullable String after, int limit) {
        List<HamletCoverage> hamlets = ask(question).hamlets().stream()
                .filter(hamlet -> filter.shared() == null || filter.shared() == hamlet.covered())
                .filter(hamlet -> wanted(hamlet, filter.line()))
                .toList();
        int from = after == null || after.isBlank() ? 0 : position(after, hamlets.size());
        int to = Math.min(from + limit, hamlets.size());
        List<Map<String, @Nullable Object>> rows =
                hamlets.subList(from, to).stream().map(CoverageMethod::row).toList();
        return new Page(rows, to < hamlets.size() ? Integer.toString(to) : null);
    }

    private static boolean wanted(HamletCoverage hamlet, @Nullable String line) {
        if (line == null) {
            return true;
        }
        return switch (line) {
            case "near-threshold" -> hamlet.nearThreshold();
            case "centre-point-rule" -> hamlet.rule() == HamletCoverage.Rule.CENTRE_POINT;
            default -> false;
        };
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
        return List.of(line("near-threshold", near), line("centre-point-rule", byPoint));
    }

    private Line line(String code, long value) {
        return new Line(code, words.of("line." + code), value, "UNIT");
    }

    private static Sum sumOf(List<HamletCoverage> hamlets) {
        return new Sum(hamlets.stream().filter(HamletCoverage::covered).count(), hamlets.size());
    }

    private static int position(String after, int size) {
        try {
            int position = Integer.parseInt(after);
            if (position >= 0 && position <= size) {
                return position;
            }
        } catch (NumberFormatException e) {
            throw new UnreadableCursor(after);
        }
        throw new UnreadableCursor(after);
    }

    private static Map<String, @Nullable Object> row(HamletCoverage hamlet) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", hamlet.code());
        row.put("kind", "HAMLET");
        row.put("code", hamlet.code());
        row.put("name", hamlet.name());
        row.put("commune", hamlet.commune());
        row.put("weight", 1L);
        row.put("counted", true);
        row.put("shared", hamlet.covered());
        row.put("why", hamlet.rule().name());
        row.put("part", hamlet.part());
        row.put("stations", hamlet.stations());
        return row;
    }
}

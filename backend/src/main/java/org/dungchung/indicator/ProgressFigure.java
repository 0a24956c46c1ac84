package org.dungchung.indicator;

import java.util.List;

/** Lays out as one figure what is done of what a plan asks for, the headline first among the ways of counting it. */
record ProgressFigure(Entry indicator, Question question, List<Counted> counted, Words words) {

    Figure figure() {
        Counted headline = counted.get(0);
        Sum sum = headline.sum();
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
                new Figure.Definition(
                        indicator.version(),
                        words.sentence(headline.way().phrases(indicator.unit())),
                        headline.way().asMap()),
                counted.stream().skip(1).map(this::variant).toList(),
                Progress.of(indicator.unit()).lines().stream()
                        .map(why -> line(headline, why))
                        .toList(),
                List.of(),
                null,
                null,
                List.of(),
                question.scope());
    }

    private Figure.Variant variant(Counted other) {
        Sum sum = other.sum();
        return new Figure.Variant(
                other.way().variant(),
                words.label(other.way(), counted.get(0).way(), indicator.unit()),
                words.sentence(other.way().phrases(indicator.unit())),
                Figure.plain(sum.numerator()),
                Figure.plain(sum.denominator()),
                sum.ratio());
    }

    private Figure.Line line(Counted headline, String why) {
        String code = Progress.code(why);
        double value = headline.sums().stream()
                .filter(sums -> sums.why().equals(why))
                .mapToDouble(Why::weight)
                .sum();
        return new Figure.Line(code, words.of("line." + code), Figure.plain(value), "UNIT");
    }

    /** What one way of counting gives. */
    record Counted(ProgressWay way, List<Why> sums) {

        Sum sum() {
            return new Sum(
                    sums.stream().mapToDouble(Why::numerator).sum(),
                    sums.stream().mapToDouble(Why::denominator).sum());
        }
    }

    /** The sums of the units that count, or do not, for one reason. */
    record Why(String why, double weight, double numerator, double denominator) {}
}

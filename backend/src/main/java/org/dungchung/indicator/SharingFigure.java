package org.dungchung.indicator;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays the sums of all variants out as one figure. */
record SharingFigure(Entry indicator, Question question, List<SharingSums> sums, List<Switches> switches, Words words) {

    Figure figure() {
        Map<String, List<SharingSums>> byVariant = sums.stream()
                .collect(groupingBy(SharingSums::variant, LinkedHashMap::new, java.util.stream.Collectors.toList()));
        List<SharingSums> headline = byVariant.getOrDefault(Switches.HEADLINE, List.of());
        Sum whole = total(headline);
        Switches counted = headlineSwitches();
        var asOf = question.asOf();
        return new Figure(
                indicator.code(),
                question.area(),
                asOf.boundaries(),
                asOf.date(),
                asOf.knownOn(),
                indicator.unit(),
                Figure.plain(whole.numerator()),
                Figure.plain(whole.denominator()),
                whole.ratio(),
                null,
                new Figure.Definition(
                        indicator.version(), words.sentence(counted.phrases(indicator.unit())), counted.asMap()),
                variants(byVariant),
                SharingLine.of(indicator, counted).stream()
                        .map(line -> line.measure(headline, words))
                        .toList(),
                parts(headline),
                null,
                null,
                List.of(),
                question.scope());
    }

    private Switches headlineSwitches() {
        return switches.stream().filter(Switches::isHeadline).findFirst().orElseThrow();
    }

    private List<Figure.Variant> variants(Map<String, List<SharingSums>> byVariant) {
        return switches.stream()
                .filter(s -> !s.isHeadline())
                .map(s -> {
                    Sum sum = total(byVariant.getOrDefault(s.variant(), List.of()));
                    return new Figure.Variant(
                            s.variant(),
                            words.label(s, headlineSwitches(), indicator.unit()),
                            words.sentence(s.phrases(indicator.unit())),
                            Figure.plain(sum.numerator()),
                            Figure.plain(sum.denominator()),
                            sum.ratio());
                })
                .toList();
    }

    /** None where one would show few units of others, or could be worked out ({@link Suppression}). */
    private List<Figure.Part> parts(List<SharingSums> headline) {
        if (question.within() != null && headline.stream().anyMatch(SharingFigure::isFew)) {
            return List.of();
        }
        return headline.stream()
                .map(s -> new Figure.Part(s.kind(), Figure.plain(s.numerator()), Figure.plain(s.denominator())))
                .toList();
    }

    private static boolean isFew(SharingSums sums) {
        return sums.units() > 0 && sums.units() < Suppression.LEAST;
    }

    private static Sum total(List<SharingSums> sums) {
        return new Sum(
                sums.stream().mapToDouble(SharingSums::numerator).sum(),
                sums.stream().mapToDouble(SharingSums::denominator).sum());
    }
}

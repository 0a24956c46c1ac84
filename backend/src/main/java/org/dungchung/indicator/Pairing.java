package org.dungchung.indicator;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dungchung.platform.SqlFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers which groups share with whom. */
@Service
@Transactional(readOnly = true)
public class Pairing {

    private static final String SHARERS = SqlFile.read(Pairing.class, "sharers.sql");
    private static final String NAMES = SqlFile.read(Pairing.class, "sharer-names.sql");

    private final Indicators indicators;
    private final SharingMethod sharing;
    private final Words words;

    Pairing(Indicators indicators, SharingMethod sharing, Words words) {
        this.indicators = indicators;
        this.sharing = sharing;
        this.words = words;
    }

    /**
     * The pairs of those who share units, as the headline counts users.
     *
     * @throws UnknownIndicator if there is no such indicator
     * @throws UnknownChoice if it is of hamlets, which nobody shares
     */
    public Pairs of(Question question) {
        Entry indicator = indicators.checked(question);
        sharing.require(indicator, "pairs");
        Sum whole = sharing.sum(indicator, question);
        List<SharerSet> sets = sharing.ask(SHARERS, indicator, question)
                .param("told_restricted", question.cleared())
                .query(SharerSet.class)
                .list();
        var asOf = question.asOf();
        return new Pairs(
                indicator.code(),
                question.area(),
                asOf.boundaries(),
                asOf.date(),
                asOf.knownOn(),
                indicator.unit(),
                Figure.plain(whole.numerator()),
                Figure.plain(whole.denominator()),
                whole.ratio(),
                sharers(sets, names(indicator, question)),
                pairs(sets),
                more(sets),
                sum(sets.stream().filter(set -> set.codes().isEmpty()).toList()),
                words.of("pairs"),
                question.scope());
    }

    private Map<String, String> names(Entry indicator, Question question) {
        return sharing.ask(NAMES, indicator, question).query(Name.class).list().stream()
                .collect(toMap(Name::code, Name::name));
    }

    private static List<Pairs.Sharer> sharers(List<SharerSet> sets, Map<String, String> names) {
        var of = new TreeMap<String, List<SharerSet>>();
        sets.forEach(set -> set.codes()
                .forEach(code ->
                        of.computeIfAbsent(code, one -> new ArrayList<>()).add(set)));
        return of.entrySet().stream()
                .map(one -> new Pairs.Sharer(one.getKey(), names.get(one.getKey()), sum(one.getValue())))
                .toList();
    }

    private static List<Pairs.Pair> pairs(List<SharerSet> sets) {
        var of = new TreeMap<String, List<SharerSet>>();
        var sides = new HashMap<String, List<String>>();
        for (SharerSet set : sets) {
            List<String> codes = set.codes();
            for (int one = 0; one < codes.size(); one++) {
                for (int other = one + 1; other < codes.size(); other++) {
                    String pair = codes.get(one) + "," + codes.get(other);
                    of.computeIfAbsent(pair, key -> new ArrayList<>()).add(set);
                    sides.put(pair, List.of(codes.get(one), codes.get(other)));
                }
            }
        }
        return of.entrySet().stream()
                .map(pair -> {
                    List<String> both = sides.getOrDefault(pair.getKey(), List.of());
                    List<SharerSet> alone = pair.getValue().stream()
                            .filter(set -> set.codes().size() == 2)
                            .toList();
                    return new Pairs.Pair(both.get(0), both.get(1), sum(pair.getValue()), sum(alone));
                })
                .toList();
    }

    private static List<Pairs.Several> more(List<SharerSet> sets) {
        return sets.stream()
                .filter(set -> set.codes().size() > 2)
                .map(set -> new Pairs.Several(set.codes(), Figure.plain(set.weight())))
                .toList();
    }

    /** Added as decimals, whose sum does not depend on the order. */
    private static Number sum(List<SharerSet> sets) {
        return Figure.plain(sets.stream()
                .map(set -> BigDecimal.valueOf(set.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue());
    }

    private record Name(String code, String name) {}
}

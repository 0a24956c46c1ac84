package org.dungchung.indicator;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dungchung.indicator.Cell.Counted;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Breaks figures down: of hamlets by commune, of all else by any cut. */
@Service
@Transactional(readOnly = true)
public class Breaking {

    /** What an office is told: cuts of which none is a part of another, so that no cell that one hides is left over by another. */
    private static final List<Cut> APART = List.of(Cut.COMMUNE, Cut.OWNER, Cut.KIND, Cut.CATEGORY, Cut.YEAR_BUILT);

    private static final String BREAKDOWN = SqlFile.read(Breaking.class, "breakdown.sql");

    private final Indicators indicators;
    private final SharingMethod sharing;
    private final KeptSums kept;
    private final Words words;

    Breaking(Indicators indicators, SharingMethod sharing, KeptSums kept, Words words) {
        this.indicators = indicators;
        this.sharing = sharing;
        this.kept = kept;
        this.words = words;
    }

    /**
     * The headline broken down. Who sees no others' units in full is shown no cell of few of them ({@link Suppression}).
     *
     * @throws UnknownIndicator if there is no such indicator
     * @throws UnknownChoice if what is no asset that is shared is asked for by anything but communes
     */
    public Breakdown by(Question question, Cut by) {
        Entry indicator = indicators.checked(question);
        if (!sharing.isOfAssets(indicator)) {
            return ofCommunes(question, by);
        }
        if (question.within() != null && !APART.contains(by)) {
            throw new UnknownChoice(
                    question.indicator(),
                    "by",
                    by.name(),
                    APART.stream().map(Cut::name).toList());
        }
        List<Row> rows = indicators.seen(question, () -> rows(indicator, question, by));
        Sum whole = rows.isEmpty() ? new Sum(0, 0) : rows.get(0).whole();
        return of(question, by, whole, rows.stream().map(Row::counted).toList());
    }

    /**
     * The headline broken down for the authority, and which of its cells are too small for the public: those that {@link Suppression} would hide from who
     * owns none of the units. Of hamlets and what else is nobody's none is: everybody knows which there are.
     *
     * @throws UnknownChoice if what is no asset that is shared is asked for by anything but communes
     */
    public Shown shown(Question question, Cut by) {
        Entry indicator = indicators.checked(question);
        if (!sharing.isOfAssets(indicator)) {
            Breakdown communes = ofCommunes(question, by);
            return new Shown(
                    communes,
                    indicator.isOfNobody()
                            ? Set.of()
                            : small(communes.cells().stream()
                                    .map(Breaking::ofUnits)
                                    .toList()),
                    communes.cells().stream().map(cell -> ofUnits(cell).units()).toList());
        }
        List<Row> rows = rows(indicator, question, by);
        Sum whole = rows.isEmpty() ? new Sum(0, 0) : rows.get(0).whole();
        return new Shown(
                of(question, by, whole, rows.stream().map(Row::counted).toList()),
                small(rows.stream().map(Row::everybodys).toList()),
                rows.stream().map(Row::units).toList());
    }

    /** By what a figure can be broken down. */
    public List<Cut> cuts(Question question) {
        return sharing.isOfAssets(indicators.checked(question)) ? List.of(Cut.values()) : List.of(Cut.COMMUNE);
    }

    private static Set<Integer> small(List<Counted> counted) {
        List<Cell> told = Suppression.of(counted);
        return IntStream.range(0, told.size())
                .filter(place -> told.get(place).suppressed())
                .boxed()
                .collect(toSet());
    }

    /** Stations are counted one by one. */
    private static Counted ofUnits(Cell cell) {
        long units = cell.denominator() == null ? 0 : cell.denominator().longValue();
        return new Counted(cell.cell(), cell.name(), 0, units, units, units);
    }

    private Breakdown ofCommunes(Question question, Cut by) {
        if (by != Cut.COMMUNE) {
            throw new UnknownChoice(question.indicator(), "by", by.name(), List.of(Cut.COMMUNE.name()));
        }
        List<CommuneSum> communes = indicators.perCommune(question);
        Sum whole = new Sum(
                communes.stream()
                        .mapToDouble(one -> one.numerator().doubleValue())
                        .sum(),
                communes.stream()
                        .mapToDouble(one -> one.denominator().doubleValue())
                        .sum());
        List<Cell> cells = communes.stream()
                .map(one -> new Cell(one.code(), one.name(), one.numerator(), one.denominator(), one.ratio(), false))
                .toList();
        return Breakdown.of(question, by, null, whole, cells);
    }

    private Breakdown of(Question question, Cut by, Sum whole, List<Counted> counted) {
        List<Cell> cells =
                question.isTold() ? counted.stream().map(Counted::shown).toList() : Suppression.of(counted);
        Text note = by.addsUp() ? null : words.of("breakdown." + (by == Cut.ZONE ? "zone" : "user"));
        return Breakdown.of(question, by, note, whole, cells);
    }

    private List<Row> rows(Entry indicator, Question question, Cut by) {
        List<Row> known = by == Cut.COMMUNE ? kept.cells(indicator, question, Row.class) : List.of();
        return known.isEmpty() ? counted(indicator, question, by) : known;
    }

    private List<Row> counted(Entry indicator, Question question, Cut by) {
        return sharing.ask(BREAKDOWN, indicator, question)
                .param("told_restricted", question.cleared())
                .param("by", by.name())
                .query(Row.class)
                .list();
    }

    /**
     * A breakdown as the authority sees it.
     *
     * @param small the places of the cells that the public is not shown
     * @param units how many records are behind each cell, whatever they weigh
     */
    public record Shown(Breakdown breakdown, Set<Integer> small, List<Long> units) {

        /** Whether the sum of these cells tells of one of them, or of too few units. */
        public boolean isWorkedOut(Collection<Integer> places) {
            return Suppression.isWorkedOut(
                    places.size(), places.stream().mapToLong(units::get).sum());
        }
    }

    private record Row(
            @Nullable String cell,
            @Nullable String name,
            double numerator,
            double denominator,
            long units,
            long others,
            double wholeNumerator,
            double wholeDenominator) {

        Sum whole() {
            return new Sum(wholeNumerator, wholeDenominator);
        }

        /** As somebody sees it to whom none of the units belongs. */
        Counted everybodys() {
            return new Counted(cell, name, numerator, denominator, units, units);
        }

        Counted counted() {
            return new Counted(cell, name, numerator, denominator, units, others);
        }
    }
}

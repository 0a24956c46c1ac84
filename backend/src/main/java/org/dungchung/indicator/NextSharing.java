package org.dungchung.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dungchung.indicator.Supposing.Supposition;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who should share next, and with how few more tenants the target is reached. */
@Service
@Transactional(readOnly = true)
public class NextSharing {

    private static final String NEXT = SqlFile.read(NextSharing.class, "next.sql");

    /** From what distance on two antennas may stand in for each other; of routes, the other side of a road. */
    private static final double NEAR_MAST = 500;

    private static final double NEAR_ROUTE = 50;
    private static final double FARTHEST = 5_000;

    private static final int ROUTES_PER_KM = 20;

    /** Some hundred bytes each: more of them are no list for anybody. */
    private static final int MOST_READ = 100_000;

    private final Indicators indicators;
    private final SharingMethod sharing;
    private final Supposing supposing;

    NextSharing(Indicators indicators, SharingMethod sharing, Supposing supposing) {
        this.indicators = indicators;
        this.sharing = sharing;
        this.supposing = supposing;
    }

    /**
     * The openings of an indicator, and the shortest list that reaches its next target.
     *
     * @param withinM how near a thing of a tenant must be, in metres; null for what is usual
     * @throws UnknownIndicator if there is no such indicator
     * @throws UnknownChoice if it is of hamlets, which nobody shares, or of what is newly built
     * @throws InvalidInput if the distance cannot be so
     */
    public Next of(Question question, @Nullable Double withinM, PageSize size) {
        Entry indicator = indicators.checked(question);
        sharing.require(indicator, "next");
        Switches way = sharing.switchesOf(indicator).get(0);
        if (way.isNewlyBuilt()) {
            throw new UnknownChoice(indicator.code(), "answer", "next", List.of());
        }
        double within = within(indicator, withinM);
        Figure figure = indicators.figure(question);
        Sum today = sharing.sum(indicator, question);
        List<OpeningRow> rows = rows(indicator, question, way, within, enough(figure.target(), today));
        Plan plan = plan(indicator, question, figure, today, rows);
        return answer(figure, within, plan, rows, shown(rows, today, plan.taken(), size.limit(), question.scope()));
    }

    private static Next answer(
            Figure figure, double within, Plan plan, List<OpeningRow> rows, List<Next.Opening> openings) {
        return new Next(
                figure.indicator(),
                figure.area(),
                figure.boundaries(),
                figure.date(),
                figure.knownOn(),
                figure.unit(),
                within,
                figure.numerator(),
                figure.denominator(),
                figure.ratio(),
                figure.target(),
                plan.shortest(),
                openings,
                rows.get(0).total(),
                rows.get(0).lonely(),
                rows.get(0).full(),
                figure.scope());
    }

    private static double within(Entry indicator, @Nullable Double asked) {
        boolean masts = Set.of("SITE", "MAST").contains(indicator.unit());
        double usual = masts ? NEAR_MAST : NEAR_ROUTE;
        double within = asked == null ? usual : asked;
        new InvalidInput.Check()
                .that(within > 0 && within <= FARTHEST, "withinM", asked, "metres above 0, at most 5000")
                .done();
        return within;
    }

    /** How many openings can be needed for a target: one for each unit that is lacking, more where units are kilometres of short routes. */
    static int enough(Figure.@Nullable Target target, Sum today) {
        double lacking = target == null ? 0 : target.value() * today.denominator() - today.numerator();
        return (int) Math.min(MOST_READ, Math.max(PageSize.MOST, ROUTES_PER_KM * Math.ceil(lacking)));
    }

    private List<OpeningRow> rows(Entry indicator, Question question, Switches way, double within, int most) {
        return sharing.ask(NEXT, indicator, question)
                .param("unit", indicator.unit())
                .param("min_users", way.minUsers())
                .param("owner_counts", !way.ownerRule().equals("OWN_USE"))
                .param("cleared", question.seesEveryUnit())
                .param("told_restricted", question.cleared())
                .param("within", within)
                .param("near_kinds", nearKinds(indicator))
                .param("limit", most)
                .query(OpeningRow.class)
                .list();
    }

    private static String[] nearKinds(Entry indicator) {
        return switch (indicator.unit()) {
            case "SITE", "MAST" -> new String[] {"MAST"};
            case "CABLE_POLE", "POLE_KM" -> new String[] {"POLE", "POLE_LINE", "CABLE"};
            default -> new String[] {"DUCT_SECTION", "CABLE"};
        };
    }

    /** The heaviest first reach any number with the fewest; the engine then counts what they make of the figure. */
    private Plan plan(Entry indicator, Question question, Figure figure, Sum today, List<OpeningRow> rows) {
        Figure.Target target = figure.scope() == null ? figure.target() : null;
        if (target == null || today.denominator() == 0) {
            return Plan.NONE;
        }
        List<Supposition> tenancies = fewest(target, today, rows);
        Sum would = tenancies.isEmpty() ? today : supposing.would(indicator, question, tenancies);
        boolean reached = target.isMetBy(would.numerator() / would.denominator());
        double missing = reached ? 0 : target.value() * would.denominator() - would.numerator();
        return new Plan(
                tenancies.size(),
                new Next.Shortest(tenancies.size(), reached, WhatIf.Reading.of(would), Figure.plain(missing)));
    }

    /** As many of the first openings whose free places are known as meet the target; all of them where they do not. */
    static List<Supposition> fewest(Figure.Target target, Sum today, List<OpeningRow> rows) {
        var tenancies = new ArrayList<Supposition>();
        BigDecimal numerator = BigDecimal.valueOf(today.numerator());
        for (OpeningRow row : rows) {
            boolean met = target.isMetBy(numerator.doubleValue() / today.denominator());
            if (met || row.free() == null) {
                break;
            }
            numerator = numerator.add(row.moved());
            tenancies.add(row.supposed());
        }
        return tenancies;
    }

    private static List<Next.Opening> shown(
            List<OpeningRow> rows, Sum today, int taken, int limit, @Nullable String scope) {
        var openings = new ArrayList<Next.Opening>();
        for (OpeningRow row : rows.subList(0, Math.min(limit, rows.size()))) {
            if (row.isOpening()) {
                openings.add(row.shown(today, openings.size() < taken, scope));
            }
        }
        return openings;
    }

    /** How many of the first openings are taken, and what they make. */
    private record Plan(int taken, Next.@Nullable Shortest shortest) {

        static final Plan NONE = new Plan(0, null);
    }
}

package org.dungchung.indicator;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dungchung.indicator.Annex.Measure;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The plans of provinces, and how far each is kept: its annex in its own order and words. */
@Service
@Reading
public class Plans {

    private static final String PLANS = SqlFile.read(Plans.class, "plans.sql");
    private static final String LINES = SqlFile.read(Plans.class, "plan-lines.sql");
    private static final String VALUES = SqlFile.read(Plans.class, "plan-values.sql");

    private final JdbcClient jdbc;
    private final Indicators indicators;

    Plans(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /** All plans, by their codes. */
    public List<Plan> all(AsOf asOf) {
        return find(null, asOf);
    }

    /**
     * The annex of a plan on a day. What is computed is computed twice where the plan's area has ended: in the boundaries of the plan, and in those of the
     * day for the province that it is part of by then.
     *
     * @throws UnknownPlan if there is no such plan
     */
    public Annex annex(String code, AsOf asOf) {
        Plan plan = get(code, asOf);
        Map<String, List<PlanValue>> values = jdbc
                .sql(VALUES)
                .param("plan", code)
                .param("known_at", asOf.knownAt())
                .query(PlanValue.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(PlanValue::indicator));
        List<Annex.Line> lines = lines(code, asOf).stream()
                .map(line -> line(plan, line, values.getOrDefault(line.indicator(), List.of()), asOf))
                .toList();
        return new Annex(plan, asOf.date(), asOf.knownOn(), lines);
    }

    /**
     * The plan, and whether the registry knows its area.
     *
     * @throws UnknownPlan if there is no such plan
     */
    public Plan get(String code, AsOf asOf) {
        return find(code, asOf).stream().findFirst().orElseThrow(() -> new UnknownPlan(code));
    }

    List<PlanLine> lines(String code, AsOf asOf) {
        return jdbc.sql(LINES)
                .param("plan", code)
                .param("known_at", asOf.knownAt())
                .query(PlanLine.class)
                .list();
    }

    private List<Plan> find(@Nullable String code, AsOf asOf) {
        return jdbc.sql(PLANS)
                .param("code", code, Types.VARCHAR)
                .param("date", asOf.date())
                .param("known_at", asOf.knownAt())
                .query(Plan.class)
                .list();
    }

    private Annex.Line line(Plan plan, PlanLine line, List<PlanValue> values, AsOf asOf) {
        boolean counted = line.counted() && plan.known();
        Measure computed = counted ? measure(line.indicator(), plan.area(), plan.boundaries(), asOf) : null;
        Measure today = counted ? measure(line.indicator(), plan.today(), asOf.date(), asOf) : null;
        PlanValue entered = entered(values, asOf.date()).orElse(null);
        PlanValue next = next(values, asOf.date()).orElse(null);
        Double said = entered == null ? null : entered.value();
        Double counts = computed == null ? null : reached(line, computed);
        Double reached = computed == null ? said : counts;
        return new Annex.Line(
                line.ordinal(),
                line.indicator(),
                line.wording(),
                line.form(),
                line.unit(),
                computed,
                today,
                entered,
                difference(counts, said),
                next,
                next == null ? null : next.isMetBy(reached),
                values);
    }

    /** In the form of the line: a number of units, or their part of all. */
    private static @Nullable Double reached(PlanLine line, Measure computed) {
        return line.form().equals("NUMBER")
                ? Double.valueOf(computed.numerator().doubleValue())
                : computed.ratio();
    }

    private static @Nullable Double difference(@Nullable Double computed, @Nullable Double said) {
        return computed == null || said == null ? null : computed - said;
    }

    private @Nullable Measure measure(String indicator, @Nullable String area, LocalDate boundaries, AsOf asOf) {
        if (area == null) {
            return null;
        }
        var question = new Question(indicator, area, asOf.in(boundaries), null);
        return Measure.of(area, boundaries, indicators.sum(question));
    }

    /** A measured value goes before an estimate of the same day. */
    private static Optional<PlanValue> entered(List<PlanValue> values, LocalDate day) {
        return values.stream()
                .filter(value -> !value.kind().equals("TARGET") && !value.date().isAfter(day))
                .max(Comparator.comparing(PlanValue::date)
                        .thenComparing(value -> value.kind().equals("MEASURED")));
    }

    private static Optional<PlanValue> next(List<PlanValue> values, LocalDate day) {
        List<PlanValue> targets =
                values.stream().filter(value -> value.kind().equals("TARGET")).toList();
        return targets.stream()
                .filter(value -> !value.date().isBefore(day))
                .findFirst()
                .or(() -> targets.stream().reduce((earlier, later) -> later));
    }
}

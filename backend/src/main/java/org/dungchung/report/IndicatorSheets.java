package org.dungchung.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dungchung.indicator.CommuneSum;
import org.dungchung.indicator.Figure;
import org.dungchung.report.Page.Ratio;
import org.jspecify.annotations.Nullable;

/** Writes the two sheets of one sharing ratio: its communes beside the target of the whole, which judges none of them, and every unit behind it. */
record IndicatorSheets(Figure figure, Words words) {

    /** The name of a sheet of this indicator. */
    String named(String sheet) {
        return words.of("short." + figure.indicator()) + " - " + words.of(sheet);
    }

    void communes(Page page, List<CommuneSum> communes) {
        page.widths(12, 32, 14, 14, 14, 24)
                .title(words.of("name." + figure.indicator()))
                .head(words.columns("commune", "communeName", "numerator", "denominator", "ratio", "wholeTarget"));
        communes.forEach(commune -> commune(page, commune));
    }

    private void commune(Page page, CommuneSum sum) {
        Figure.Target target = figure.target();
        page.row(
                sum.code(),
                sum.code() == null ? words.of("noCommune") : sum.name(),
                sum.numerator(),
                sum.denominator(),
                Ratio.of(sum.ratio()),
                target == null ? null : new Ratio(target.value()));
    }

    /** Begins the sheet of the units; what it gives back writes one unit after the other. */
    Consumer<Map<String, @Nullable Object>> units(Page page) {
        page.widths(38, 14, 20, 16, 12, 26, 12, 10, 10, 28, 8, 36, 36, 60, 50)
                .title(words.of("name." + figure.indicator()))
                .head(words.columns(
                        "id",
                        "kind",
                        "code",
                        "owner",
                        "commune",
                        "communeName",
                        "weight",
                        "counted",
                        "shared",
                        "why",
                        "userCount",
                        "users",
                        "groups",
                        "uses",
                        "remarks"));
        return unit -> unit(page, unit);
    }

    private void unit(Page page, Map<String, @Nullable Object> unit) {
        page.oneOfMany(
                unit.get("id"),
                words.of("kind." + unit.get("kind")),
                unit.get("code"),
                unit.get("owner"),
                unit.get("commune"),
                unit.get("communeName"),
                unit.get("weight"),
                words.of(Boolean.TRUE.equals(unit.get("counted"))),
                words.of(Boolean.TRUE.equals(unit.get("shared"))),
                Boolean.TRUE.equals(unit.get("counted")) ? null : words.of("why." + unit.get("why")),
                unit.get("usersCounted"),
                joined(unit.get("users")),
                joined(unit.get("groups")),
                said(unit.get("uses"), this::use),
                said(unit.get("remarks"), remark -> words.of("remark." + remark)));
    }

    /** Since when and under which contract one user counts. */
    private String use(Object use) {
        Map<?, ?> facts = (Map<?, ?>) use;
        String since = facts.get("since") instanceof String day
                ? words.of("use.since").formatted(Page.DAY.format(LocalDate.parse(day)))
                : words.of("use.sinceUnknown");
        String contract =
                facts.get("contract") == null ? "" : words.of("use.contract").formatted(facts.get("contract"));
        return facts.get("organisation") + " " + since + contract;
    }

    private static String said(@Nullable Object list, Function<Object, String> said) {
        return list instanceof List<?> values
                ? values.stream().map(Object.class::cast).map(said).collect(Collectors.joining("; "))
                : "";
    }

    private static String joined(@Nullable Object names) {
        return names instanceof List<?> list
                ? String.join(", ", list.stream().map(Object::toString).toList())
                : "";
    }
}

package org.dungchung.report;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dungchung.indicator.CommuneSum;
import org.dungchung.indicator.Figure;
import org.dungchung.report.Page.Ratio;
import org.jspecify.annotations.Nullable;

/** Writes the two sheets of one sharing ratio: its communes against the target, and every unit behind it. */
record IndicatorSheets(Figure figure, Words words) {

    /** The name of a sheet of this indicator. */
    String named(String sheet) {
        return words.of("short." + figure.indicator()) + " - " + words.of(sheet);
    }

    void communes(Page page, List<CommuneSum> communes) {
        page.widths(12, 32, 14, 14, 14, 14, 12)
                .title(words.of("name." + figure.indicator()))
                .head(words.columns("commune", "communeName", "numerator", "denominator", "ratio", "target", "met"));
        communes.forEach(commune -> commune(page, commune));
    }

    private void commune(Page page, CommuneSum sum) {
        Figure.Target target = figure.target();
        Double ratio = sum.ratio();
        page.row(
                sum.code(),
                sum.code() == null ? words.of("noCommune") : sum.name(),
                sum.numerator(),
                sum.denominator(),
                Ratio.of(ratio),
                target == null ? null : new Ratio(target.value()),
                target == null || ratio == null ? null : words.of(target.isMetBy(ratio)));
    }

    /** Begins the sheet of the units; what it gives back writes one unit after the other. */
    Consumer<Map<String, @Nullable Object>> units(Page page) {
        page.widths(38, 14, 20, 16, 12, 12, 10, 10, 28, 8, 36, 36)
                .title(words.of("name." + figure.indicator()))
                .head(words.columns(
                        "id",
                        "kind",
                        "code",
                        "owner",
                        "commune",
                        "weight",
                        "counted",
                        "shared",
                        "why",
                        "userCount",
                        "users",
                        "groups"));
        return unit -> unit(page, unit);
    }

    private void unit(Page page, Map<String, @Nullable Object> unit) {
        page.oneOfMany(
                unit.get("id"),
                words.of("kind." + unit.get("kind")),
                unit.get("code"),
                unit.get("owner"),
                unit.get("commune"),
                unit.get("weight"),
                words.of(Boolean.TRUE.equals(unit.get("counted"))),
                words.of(Boolean.TRUE.equals(unit.get("shared"))),
                words.of("why." + unit.get("why")),
                unit.get("usersCounted"),
                joined(unit.get("users")),
                joined(unit.get("groups")));
    }

    private static String joined(@Nullable Object names) {
        return names instanceof List<?> list
                ? String.join(", ", list.stream().map(Object::toString).toList())
                : "";
    }
}

package org.dungchung.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dungchung.indicator.CommuneSum;
import org.dungchung.indicator.Entry;
import org.dungchung.indicator.Figure;
import org.dungchung.indicator.Indicators;
import org.dungchung.indicator.Question;
import org.dungchung.indicator.RowFilter;
import org.dungchung.platform.PageSize;
import org.dungchung.report.Page.Ratio;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sharing ratios of an area as a workbook: against their targets, per commune, with the rows behind them and how
 * they were computed.
 */
@Component
public class SharingReport {

    private final Indicators indicators;
    private final HowComputed howComputed;

    SharingReport(Indicators indicators, HowComputed howComputed) {
        this.indicators = indicators;
        this.howComputed = howComputed;
    }

    /**
     * Writes the workbook (XLSX) of one state of the registry, whoever edits meanwhile; the stream stays open.
     *
     * @throws org.dungchung.platform.Refusal what {@link Indicators#figure} refuses, before a byte is written
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(ReportOrder order, OutputStream out) throws IOException {
        List<Figure> figures = figures(order);
        Words words = Words.in(order.language());
        Workbook book = new Workbook(out, "Dung Chung", "1.0");
        summary(new Page(book.newWorksheet(words.of("sheet.summary"))), figures, words);
        for (Figure figure : figures) {
            String name = words.of("short." + figure.indicator());
            communes(new Page(book.newWorksheet(name + " - " + words.of("sheet.communes"))), order, figure, words);
            rows(new Page(book.newWorksheet(name + " - " + words.of("sheet.rows"))), order, figure, words);
        }
        howComputed.write(new Page(book.newWorksheet(words.of("sheet.how"))), order, figures, words);
        book.finish();
    }

    private List<Figure> figures(ReportOrder order) {
        if (order.indicator() != null) {
            return List.of(indicators.figure(question(order, order.indicator())));
        }
        return indicators.catalogue().stream()
                .filter(entry -> !entry.unit().equals("HAMLET"))
                .map(Entry::code)
                .map(code -> indicators.figure(question(order, code)))
                .toList();
    }

    private void summary(Page page, List<Figure> figures, Words words) {
        page.widths(52, 14, 14, 14, 14, 12, 14, 12, 60)
                .title(words.of("title.sharing"))
                .head(titles(
                        words,
                        "indicator",
                        "numerator",
                        "denominator",
                        "ratio",
                        "target",
                        "comparator",
                        "targetDate",
                        "met",
                        "document"));
        for (Figure figure : figures) {
            Figure.Target target = figure.target();
            page.row(
                    words.of("name." + figure.indicator()),
                    figure.numerator(),
                    figure.denominator(),
                    Ratio.of(figure.ratio()),
                    target == null ? null : new Ratio(target.value()),
                    target == null ? null : words.of(target.comparator()),
                    target == null ? null : target.date(),
                    target == null || target.met() == null ? null : words.of(target.met()),
                    target == null ? words.of("noTarget") : target.document());
        }
    }

    private void communes(Page page, ReportOrder order, Figure figure, Words words) {
        Figure.Target target = figure.target();
        page.widths(12, 32, 14, 14, 14, 14, 12)
                .title(words.of("name." + figure.indicator()))
                .head(titles(words, "commune", "communeName", "numerator", "denominator", "ratio", "target", "met"));
        for (CommuneSum sum : indicators.perCommune(question(order, figure.indicator()))) {
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
    }

    private void rows(Page page, ReportOrder order, Figure figure, Words words) {
        page.widths(38, 14, 20, 16, 12, 12, 10, 10, 28, 8, 36, 36)
                .title(words.of("name." + figure.indicator()))
                .head(titles(
                        words,
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
        String after = null;
        do {
            var some = indicators.rows(
                    question(order, figure.indicator()), RowFilter.NONE, after, new PageSize(PageSize.MOST));
            some.rows().forEach(unit -> row(page, unit, words));
            after = some.next();
        } while (after != null);
    }

    private static void row(Page page, Map<String, @Nullable Object> unit, Words words) {
        page.row(
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

    private static List<String> titles(Words words, String... keys) {
        var titles = new ArrayList<String>();
        for (String key : keys) {
            titles.add(words.of("column." + key));
        }
        return titles;
    }

    private static Question question(ReportOrder order, String indicator) {
        return new Question(indicator.toLowerCase(Locale.ROOT), order.area(), order.asOf(), null);
    }
}

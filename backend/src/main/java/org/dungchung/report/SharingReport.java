package org.dungchung.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dungchung.indicator.Entry;
import org.dungchung.indicator.Figure;
import org.dungchung.indicator.Indicators;
import org.dungchung.indicator.Question;
import org.dungchung.indicator.UnknownIndicator;
import org.dungchung.platform.FileWritten;
import org.dungchung.report.Page.Ratio;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Heading heading;
    private final HowComputed howComputed;
    private final ApplicationEventPublisher events;

    SharingReport(Indicators indicators, Heading heading, HowComputed howComputed, ApplicationEventPublisher events) {
        this.events = events;
        this.heading = heading;
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
        var book = new ReportBook(out);
        var units = new AtomicLong();
        summary(book.sheet(words.of("sheet.summary")), order, figures, words);
        for (Figure figure : figures) {
            Question question = question(order, figure.indicator());
            var sheets = new IndicatorSheets(figure, words);
            sheets.communes(book.sheet(sheets.named("sheet.communes")), indicators.perCommune(question));
            Page rows = book.sheet(sheets.named("sheet.rows"));
            var unit = sheets.units(rows);
            int withheld = indicators.eachRow(question, found -> {
                unit.accept(found);
                units.incrementAndGet();
            });
            if (withheld > 0) {
                rows.row(words.of("withheld").formatted(withheld));
            }
        }
        howComputed.write(book.sheet(words.of("sheet.how")), order, figures, words);
        book.finish();
        events.publishEvent(new FileWritten(units.get()));
    }

    private List<Figure> figures(ReportOrder order) {
        List<String> sharing = indicators.catalogue().stream()
                .filter(Entry::isSharing)
                .map(Entry::code)
                .toList();
        String asked = order.indicator();
        if (asked != null && !sharing.contains(asked)) {
            throw new UnknownIndicator(asked, sharing);
        }
        return (asked == null ? sharing : List.of(asked))
                .stream().map(code -> indicators.figure(question(order, code))).toList();
    }

    private void summary(Page page, ReportOrder order, List<Figure> figures, Words words) {
        page.widths(52, 14, 14, 14, 14, 12, 14, 12, 60).title(words.of("title.sharing"));
        heading.write(page, order, words);
        page.row()
                .head(words.columns(
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

    private static Question question(ReportOrder order, String indicator) {
        return Question.by(order.orderedBy(), indicator, order.area(), order.asOf());
    }
}

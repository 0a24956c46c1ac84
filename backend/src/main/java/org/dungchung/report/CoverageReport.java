package org.dungchung.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dungchung.coverage.Coverage;
import org.dungchung.coverage.CoverageQuery;
import org.dungchung.coverage.HamletCoverage;
import org.dungchung.indicator.Figure;
import org.dungchung.indicator.Indicators;
import org.dungchung.indicator.Question;
import org.dungchung.report.Page.Ratio;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The coverage of every hamlet of an area as a workbook, with the indicator it adds up to and how it was computed. */
@Component
public class CoverageReport {

    private static final String INDICATOR = "hamlet-mobile-coverage";

    private final CoverageQuery coverage;
    private final Indicators indicators;
    private final Heading heading;
    private final HowComputed howComputed;

    CoverageReport(CoverageQuery coverage, Indicators indicators, Heading heading, HowComputed howComputed) {
        this.heading = heading;
        this.coverage = coverage;
        this.indicators = indicators;
        this.howComputed = howComputed;
    }

    /**
     * Writes the workbook (XLSX) of the stations of some technologies and operators (empty: those that count, everybody's), of one state of the registry, whoever edits meanwhile; the stream stays open.
     *
     * @throws org.dungchung.platform.Refusal what {@link Indicators#figure} refuses, before a byte is written
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(ReportOrder order, List<String> technologies, List<String> operators, OutputStream out)
            throws IOException {
        Coverage found = coverage.of(order.area(), order.asOf(), technologies, operators);
        Figure figure = indicators.figure(new Question(INDICATOR, order.area(), order.asOf(), null), found);
        Words words = Words.in(order.language());
        var book = new ReportBook(out);
        hamlets(book.sheet(words.of("sheet.hamlets")), order, found, words);
        howComputed.write(
                book.sheet(words.of("sheet.how")), order, page -> counted(page, found, words), List.of(figure), words);
        book.finish();
    }

    private void hamlets(Page page, ReportOrder order, Coverage found, Words words) {
        page.widths(28, 26, 12, 12, 26, 12, 12, 14, 12, 34, 26, 12).title(words.of("title.coverage"));
        heading.write(page, order, words);
        counted(page, found, words);
        page.row(words.of("coverage.centrePoint"), found.judgedBy(HamletCoverage.Rule.CENTRE_POINT))
                .row(words.of("coverage.derivedBoundaries"), found.derivedBoundaries())
                .head(words.columns(
                        "hamlet",
                        "hamletName",
                        "type",
                        "commune",
                        "communeName",
                        "population",
                        "households",
                        "part",
                        "covered",
                        "rule",
                        "method",
                        "stations"));
        found.hamlets().forEach(hamlet -> row(page, hamlet, words));
        page.row();
        page.row(words.of("total"), null, null, null, null, null, null, null, found.covered(), found.total());
    }

    /** Whose stations of which technologies the numbers are of, on every sheet that has numbers. */
    private static void counted(Page page, Coverage found, Words words) {
        page.row(words.of("coverage.technologies"), String.join(", ", found.technologies()))
                .row(words.of("coverage.operators"), named(found.operators(), words));
    }

    private static String named(List<String> operators, Words words) {
        return operators.isEmpty() ? words.of("coverage.everybody") : String.join(", ", operators);
    }

    private static void row(Page page, HamletCoverage hamlet, Words words) {
        page.oneOfMany(
                hamlet.code(),
                hamlet.name(),
                hamlet.type(),
                hamlet.commune(),
                hamlet.communeName(),
                hamlet.population(),
                hamlet.households(),
                Ratio.of(hamlet.part()),
                words.of(hamlet.covered()),
                words.of("rule." + hamlet.rule()),
                words.of("method.declared"),
                hamlet.stations());
    }
}

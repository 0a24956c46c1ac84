package org.dungchung.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dungchung.coverage.Coverage;
import org.dungchung.indicator.Figure;
import org.dungchung.indicator.Indicators;
import org.dungchung.indicator.Question;
import org.dungchung.platform.FileWritten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The coverage of every hamlet of an area as a workbook, with the indicator it adds up to and how it was computed. */
@Component
public class CoverageReport {

    private static final String INDICATOR = "hamlet-mobile-coverage";

    private final Indicators indicators;
    private final Heading heading;
    private final HowComputed howComputed;
    private final ApplicationEventPublisher events;

    CoverageReport(Indicators indicators, Heading heading, HowComputed howComputed, ApplicationEventPublisher events) {
        this.events = events;
        this.heading = heading;
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
        var question = new Question(INDICATOR, order.area(), order.asOf(), null);
        Coverage found = indicators.coverage(question, technologies, operators);
        Figure figure = indicators.figure(question, found);
        Words words = Words.in(order.language());
        var sheets = new CoverageSheets(found, words);
        var book = new ReportBook(out);
        Page hamlets = book.sheet(words.of("sheet.hamlets"))
                .widths(28, 26, 12, 12, 26, 12, 12, 14, 12, 34, 26, 12)
                .title(words.of("title.coverage"));
        heading.write(hamlets, order, words);
        CoverageSheets.Hamlets rows = sheets.hamlets(hamlets);
        Page communes = book.sheet(words.of("sheet.hamletCommunes"))
                .widths(28, 26, 12, 14, 12, 14, 18)
                .title(words.of("title.coverage"));
        heading.write(communes, order, words);
        sheets.counted(communes);
        sheets.communes(communes, rows);
        howComputed.write(book.sheet(words.of("sheet.how")), order, sheets::counted, List.of(figure), words);
        book.finish();
        events.publishEvent(new FileWritten(found.hamlets().size()));
    }
}

package org.dungchung.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.dungchung.identity.Caller;
import org.dungchung.indicator.Figure;
import org.dungchung.organisation.Submission;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Watermark;
import org.dungchung.report.Page.Ratio;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the sheet that lets a reader compute the report again: days, area, definitions, variants, who and when. */
@Component
class HowComputed {

    private final Heading heading;
    private final Clock clock;

    HowComputed(Heading heading, Clock clock) {
        this.heading = heading;
        this.clock = clock;
    }

    void write(Page page, ReportOrder order, List<Figure> figures, Words words) {
        write(page, order, same -> {}, figures, words);
    }

    /** The same of what was chosen beside area and days, which {@code chosen} writes. */
    void write(Page page, ReportOrder order, Consumer<Page> chosen, List<Figure> figures, Words words) {
        page.widths(44, 60, 16, 16, 16).title(words.of("sheet.how"));
        heading.write(page, order, words);
        chosen.accept(page);
        page.row(words.of("how.method"));
        Caller caller = order.orderedBy();
        var mark = Watermark.of(caller.username(), caller.organisation(), clock);
        page.row(
                words.of("how.made"),
                ZonedDateTime.ofInstant(mark.at(), AsOf.ZONE).format(DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")),
                mark.who());
        page.row(words.of("how.request"), mark.request());
        page.row();
        figures.forEach(figure -> definition(page, figure, words));
    }

    private static void definition(Page page, Figure figure, Words words) {
        page.row(
                words.of("name." + figure.indicator()),
                words.of(figure.definition().sentence()));
        page.row(words.of("how.version"), figure.definition().version());
        page.row(words.of("how.headline"), null, figure.numerator(), figure.denominator(), Ratio.of(figure.ratio()));
        for (Figure.Variant variant : figure.variants()) {
            page.row(
                    words.of("how.variant"),
                    words.of(variant.label()),
                    variant.numerator(),
                    variant.denominator(),
                    Ratio.of(variant.ratio()));
        }
        for (Figure.Line line : figure.lines()) {
            page.row(words.of("how.line"), words.of(line.label()), line.value());
        }
        undecided(page, figure, words);
        if (!figure.submissions().isEmpty()) {
            page.row(words.of("how.submissions"), null, words.of("how.lastOfKind"), words.of("how.last"));
        }
        for (Submission submission : figure.submissions()) {
            page.row(null, submission.name(), day(submission.lastOfKindAt()), day(submission.lastAt()));
        }
        page.row();
    }

    /** What nobody has decided yet, and the number would be another one for. */
    private static void undecided(Page page, Figure figure, Words words) {
        if (figure.openSamePlace() != null) {
            page.row(words.of("how.line"), words.of("how.openSamePlace"), figure.openSamePlace());
        }
        if (figure.openContests() != null) {
            page.row(words.of("how.line"), words.of("how.openContests"), figure.openContests());
        }
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(AsOf.ZONE).toLocalDate();
    }
}

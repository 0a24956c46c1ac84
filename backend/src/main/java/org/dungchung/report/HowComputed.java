package org.dungchung.report;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dungchung.indicator.Figure;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.dungchung.report.Page.Ratio;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the sheet that lets a reader compute the report again: days, area, definitions, variants, who and when. */
@Component
class HowComputed {

    private static final String AREA_NAME = SqlFile.read(HowComputed.class, "area-name.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    HowComputed(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Page page, ReportOrder order, List<Figure> figures, Words words) {
        AsOf asOf = order.asOf();
        page.widths(44, 60, 16, 16, 16).title(words.of("sheet.how"));
        page.row(words.of("how.area"), areaName(order, words));
        page.row(words.of("how.date"), asOf.date());
        page.row(words.of("how.boundaries"), asOf.boundaries());
        page.row(words.of("how.knownOn"), asOf.knownOn());
        page.row(words.of("how.method"));
        page.row(
                words.of("how.made"),
                ZonedDateTime.now(clock.withZone(AsOf.ZONE)).format(DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")),
                order.orderedBy());
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
        page.row();
    }

    private String areaName(ReportOrder order, Words words) {
        String area = order.area();
        return area == null ? words.of("how.everywhere") : area + " " + nameOf(area, order.asOf());
    }

    private String nameOf(String area, AsOf asOf) {
        @Nullable String name = jdbc.sql(AREA_NAME)
                .param("area", area)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(String.class)
                .optional()
                .orElse(null);
        return name == null ? "" : name;
    }
}

package org.dungchung.report;

import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to what the numbers of a sheet refer: the area by code and name, and the three days of the question. */
@Component
@Reading
class Heading {

    private static final String AREA_NAME = SqlFile.read(Heading.class, "area-name.sql");

    private final JdbcClient jdbc;

    Heading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Page page, ReportOrder order, Words words) {
        AsOf asOf = order.asOf();
        page.row(words.of("how.area"), area(order, words))
                .row(words.of("how.date"), asOf.date())
                .row(words.of("how.boundaries"), asOf.boundaries())
                .row(words.of("how.knownOn"), asOf.knownOn());
    }

    private String area(ReportOrder order, Words words) {
        String area = order.area();
        return area == null ? words.of("how.everywhere") : (area + " " + nameOf(area, order.asOf())).strip();
    }

    private String nameOf(String area, AsOf asOf) {
        return jdbc.sql(AREA_NAME)
                .param("area", area)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(String.class)
                .optional()
                .orElse("");
    }
}

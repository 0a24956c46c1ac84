package org.dungchung.colocation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar of offices, and how long an owner may take to answer, as the registry has them. */
@Repository
@Reading
class OfficeRules {

    private static final String HOLIDAYS = SqlFile.read(OfficeRules.class, "holidays.sql");
    private static final String ANSWER_DAYS = SqlFile.read(OfficeRules.class, "answer-days.sql");

    private final JdbcClient jdbc;

    OfficeRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WorkingDays workingDays() {
        return new WorkingDays(
                Set.copyOf(jdbc.sql(HOLIDAYS).query(LocalDate.class).list()));
    }

    /** The last day on which the owner of an asset answers in time a request filed on a day. */
    LocalDate dueOn(UUID asset, LocalDate filedOn) {
        int days = jdbc.sql(ANSWER_DAYS)
                .param("asset", asset)
                .param("day", filedOn)
                .query(Integer.class)
                .single();
        return workingDays().after(filedOn, days);
    }
}

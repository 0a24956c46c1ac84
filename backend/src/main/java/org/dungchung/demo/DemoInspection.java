package org.dungchung.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.inspection.Inspecting;
import org.dungchung.inspection.InspectionForm;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An inspection of some masts that lie near each other, on the day on which the demo starts. */
@Component
class DemoInspection {

    private static final String MASTS = SqlFile.read(DemoInspection.class, "near-masts.sql");

    private final Inspecting inspecting;
    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoInspection(Inspecting inspecting, JdbcClient jdbc, Clock clock) {
        this.inspecting = inspecting;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock.withZone(AsOf.ZONE));
    }

    /** Plans it; returns how many stops it has. */
    int load() {
        List<UUID> masts =
                jdbc.sql(MASTS).param("today", today).query(UUID.class).list();
        inspecting.plan(
                new InspectionForm("Kiểm tra cột ăng ten, đợt thử", today, List.copyOf(masts), null, null, null, null),
                DemoAccounts.INSPECTOR);
        return masts.size();
    }
}

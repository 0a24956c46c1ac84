package org.dungchung.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Retires many assets at once, within the transaction of its caller; which they are waits in temporary table {@code retiring}. */
@Component
public class AssetRetiring {

    private static final String RETIRE = SqlFile.read(AssetRetiring.class, "asset-retire.sql");

    private final JdbcClient jdbc;

    AssetRetiring(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Retires them, each with a new version in its history, but those that came into use only after the day; returns how many.
     *
     * @param retirement day and reason; both required
     * @param scope the only owner whose assets may be retired; null for all
     * @param unchangedSince what was recorded later stays as it is
     * @throws InvalidInput without a day
     * @throws ReasonRequired without a reason
     */
    public int retire(Retirement retirement, @Nullable String scope, Instant unchangedSince) {
        LocalDate day = retirement.retiredOn();
        if (day == null) {
            throw InvalidInput.of("retiredOn", null, "the first day on which they are no longer in use");
        }
        new InvalidInput.Check().day("retiredOn", day).done();
        String reason = ReasonRequired.of(retirement.reason());
        return jdbc.sql(RETIRE)
                .param("day", day)
                .param("reason", reason)
                .param("scope", scope)
                .param("unchanged_since", unchangedSince.atOffset(ZoneOffset.UTC))
                .update();
    }
}

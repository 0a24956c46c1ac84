package org.dungchung.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.colocation.ColocationRequest;
import org.dungchung.colocation.Concluding;
import org.dungchung.colocation.Contract;
import org.dungchung.colocation.Deciding;
import org.dungchung.colocation.Filing;
import org.dungchung.colocation.Grounds;
import org.dungchung.colocation.RefusalClass;
import org.dungchung.colocation.RequestState;
import org.dungchung.colocation.Requesting;
import org.dungchung.colocation.Step;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests in every state, filed so many days ago that some are overdue whenever the demo starts. */
@Component
class DemoRequests {

    private static final String ASSET = SqlFile.read(DemoRequests.class, "asset-by-code.sql");

    private final DemoFiles files;
    private final Requesting requesting;
    private final Deciding deciding;
    private final Concluding concluding;
    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoRequests(
            DemoFiles files,
            Requesting requesting,
            Deciding deciding,
            Concluding concluding,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.requesting = requesting;
        this.deciding = deciding;
        this.concluding = concluding;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock.withZone(AsOf.ZONE));
    }

    /** Files and decides what {@code requests.csv} says; returns how many requests that are. */
    int load() {
        var rows = files.rows("requests.csv");
        rows.forEach(this::load);
        return rows.size();
    }

    private void load(NamedCsvRecord row) {
        Caller requester = operator(row.getField("requester"));
        Filing filing = new Filing(
                asset(row.getField("kind"), row.getField("asset")),
                Integer.parseInt(row.getField("places")),
                row.getField("purpose"));
        ColocationRequest request = requesting.file(filing, requester, daysAgo(row, "filedDaysAgo"));
        switch (RequestState.valueOf(row.getField("state"))) {
            case FILED -> {}
            case WITHDRAWN -> requesting.withdraw(answer(request, requester, row), null);
            case REFUSED -> deciding.refuse(answer(request, owner(row), row), grounds(row));
            case ACCEPTED -> deciding.accept(answer(request, owner(row), row));
            case CONTRACTED -> {
                ColocationRequest accepted = deciding.accept(answer(request, owner(row), row));
                concluding.conclude(step(accepted, owner(row), daysAgo(row, "signedDaysAgo")), contract(row));
            }
        }
    }

    private Step answer(ColocationRequest request, Caller by, NamedCsvRecord row) {
        return step(request, by, daysAgo(row, "answeredDaysAgo"));
    }

    private static Step step(ColocationRequest request, Caller by, LocalDate day) {
        return new Step(request.getId(), new ExpectedVersion(request.version()), by, day);
    }

    private static Grounds grounds(NamedCsvRecord row) {
        return new Grounds(RefusalClass.valueOf(row.getField("refusalClass")), row.getField("refusalReason"));
    }

    private Contract contract(NamedCsvRecord row) {
        LocalDate signedOn = daysAgo(row, "signedDaysAgo");
        return new Contract(
                row.getField("contract"), signedOn, signedOn, signedOn.plusYears(5), daysAgo(row, "firstUseDaysAgo"));
    }

    private UUID asset(String kind, String code) {
        return jdbc.sql(ASSET)
                .param("today", today)
                .param("kind", kind)
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    private LocalDate daysAgo(NamedCsvRecord row, String column) {
        return today.minusDays(Long.parseLong(row.getField(column)));
    }

    private static Caller owner(NamedCsvRecord row) {
        return operator(row.getField("owner"));
    }

    /** The demo's operator of an organisation; the others have no account and answer by letter. */
    private static Caller operator(String organisation) {
        return switch (organisation) {
            case "SONGTEL" -> DemoAccounts.OPERATOR_A;
            case "MEKOFONE" -> DemoAccounts.OPERATOR_B;
            default -> new Caller("letter", Role.OPERATOR, organisation);
        };
    }
}

package org.dungchung.report.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.util.Objects;
import java.util.UUID;
import org.dungchung.report.content.Canonical;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Section;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** One offered tunnel that another uses without a contract: known since 2020, and restricted today. */
@HttpTest
class RestrictedSinceTests {

    private static final String AS_KNOWN_THEN = "{'kind': '%s', 'date': '2024-06-30', 'knownOn': '2024-06-30'}";

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Freezing freezing;

    private FrozenWorld reports;
    private UUID tunnel;

    @BeforeEach
    void tunnel() {
        reports = new FrozenWorld(http, freezing);
        new World(jdbc).organisation("VIE", "NETWORK_OPERATOR").organisation("MOB", "NETWORK_OPERATOR");
        jdbc.sql("update organisation.organisation set recorded_from = '2020-01-01' where code in ('VIE', 'MOB')")
                .update();
        tunnel = jdbc.sql("""
                        insert into asset.asset (kind, code, owner, geometry, in_use_from, offered, capacity, recorded_from)
                        values ('TUNNEL', 'T1', 'VIE', st_geomfromtext('LINESTRING(105 10, 105 10.001)', 4326), '2020-01-01', true, 5, '2020-01-01')
                        returning id""").query(UUID.class).single();
        jdbc.sql("""
                insert into sharing.tenancy (asset_id, organisation, used_from, reported_by_owner, recorded_from)
                values (?, 'MOB', '2020-01-01', true, '2020-01-01')""").param(tunnel).update();
    }

    @Test
    void whatIsRestrictedNowIsInNoReportOfWhatWasKnownBefore() {
        assertThat(said("spare-capacity")).contains(tunnel.toString());
        assertThat(said("contract-gaps")).contains(tunnel.toString());
        assertThat(said("late-data")).contains("\"VIE\"");
        restrict();
        assertThat(said("spare-capacity")).doesNotContain(tunnel.toString());
        assertThat(said("contract-gaps")).doesNotContain(tunnel.toString());
        assertThat(said("late-data")).doesNotContain("\"VIE\"");
    }

    @Test
    void aUseThatIsRestrictedNowIsInNoneEither() {
        jdbc.sql("update sharing.tenancy set restricted = true where asset_id = ?")
                .param(tunnel)
                .update();
        assertThat(said("contract-gaps")).doesNotContain(tunnel.toString());
    }

    @Test
    void whatNamesWhatIsRestrictedByNowIsNotPublished() {
        UUID report = reports.frozen(AS_KNOWN_THEN.formatted("spare-capacity"));
        restrict();
        assertProblem(reports.publish(report), 409, "report-holds-restricted");
        assertThat(reports.publish(reports.frozen(AS_KNOWN_THEN.formatted("spare-capacity"))))
                .hasStatusOk();
    }

    @Test
    void whatWasPublishedBeforeIsShownWithoutItAndSaysSo() {
        UUID other = jdbc.sql("""
                        insert into asset.asset (kind, code, owner, geometry, in_use_from, offered, capacity, recorded_from)
                        values ('TUNNEL', 'T2', 'VIE', st_geomfromtext('LINESTRING(105 11, 105 11.001)', 4326), '2020-01-01', true, 7, '2020-01-01')
                        returning id""").query(UUID.class).single();
        UUID report = reports.frozen(AS_KNOWN_THEN.formatted("spare-capacity"));
        String whole = FrozenWorld.body(api().get("/api/reports/" + report + "/content", SignIn.asPlanner()));
        String published = "/api/published-reports/" + read(reports.publish(report), "$.publication");
        RequestPostProcessor operator = SignIn.asOperator("MOB");
        assertThat(FrozenWorld.body(api().get(published + "/content", operator)))
                .isEqualTo(whole);

        restrict();
        String said = FrozenWorld.body(api().get(published + "/content", operator));
        assertThat(said).doesNotContain(tunnel.toString()).contains(other.toString());
        Content shown = Canonical.read(said);
        assertThat(shown.nonce()).as("nobody tries the row until the hash fits").isNull();
        Section spare = FrozenWorld.section(shown, "spare");
        assertThat(Objects.requireNonNull(spare.note()).en()).contains("left out");
        assertThat(spare.total().get(spare.place("capacity"))).hasToString("7");
        String file = FrozenWorld.body(api().get(published + "/file?format=csv&lang=vi", operator));
        assertThat(file)
                .doesNotContain(tunnel.toString())
                .contains(other.toString(), "bỏ khỏi bản hiển thị này", Canonical.sha256(whole));
        assertThat(FrozenWorld.body(api().get("/api/reports/" + report + "/content", SignIn.asPlanner())))
                .as("the frozen report stays")
                .isEqualTo(whole);
    }

    private Api api() {
        return new Api(http);
    }

    private void restrict() {
        jdbc.sql("update asset.asset set sensitivity = 'RESTRICTED' where id = ?")
                .param(tunnel)
                .update();
    }

    private String said(String kind) {
        return Canonical.write(reports.content(reports.frozen(AS_KNOWN_THEN.formatted(kind))));
    }
}

package org.dungchung.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dungchung.identity.Role;
import org.dungchung.support.HttpTest;
import org.junit.jupiter.api.Test;

/** What telephones send: kept once, never refused because something has changed meanwhile. */
@HttpTest
class FindingHttpTests extends InspectionWorld {

    @Test
    void whatIsSentAgainIsKeptOnce() {
        String one = planned(masts.get(0));
        UUID id = UUID.randomUUID();
        String sent = finding(one, masts.get(0), "MISSING", "");
        var first = send(id, sent);
        assertThat(first).as(body(first)).hasStatus(201);
        assertThat(read(first, "$.state")).isEqualTo("OPEN");
        assertThat(read(first, "$.conflicts")).isEqualTo("[]");
        assertThat(read(first, "$.assetCode")).isEqualTo("M1");
        assertThat(Double.parseDouble(read(first, "$.distanceM"))).isBetween(9.9, 10.1);
        var again = send(id, sent);
        assertThat(again).hasStatusOk();
        assertThat(body(again)).isEqualTo(body(first));
        assertProblem(send(id, sent.replace("tại hiện trường", "khác")), 409, "finding-differs");
        assertProblem(api.put("/api/findings/" + id, sent, null, OTHER), 409, "finding-differs");
        assertThat(read(api.get("/api/findings?inspection=" + one, PLANNER), "$.length()"))
                .isEqualTo("1");
    }

    @Test
    void theSameInstantInAnotherZoneIsTheSame() {
        String one = planned(masts.get(0));
        UUID id = UUID.randomUUID();
        Instant now = hourAgo();
        String sent = finding(one, masts.get(0), "WRONG_OPERATOR", "\"organisations\": [\"IRED\", \"IGREEN\"]")
                .replaceAll("\"foundAt\": \"[^\"]*\"", "\"foundAt\": \"" + now + "\"");
        assertThat(send(id, sent)).hasStatus(201);
        String local = now.plus(7, ChronoUnit.HOURS).toString().replace("Z", "+07:00");
        assertThat(send(
                        id,
                        sent.replace(now.toString(), local).replace("\"IRED\", \"IGREEN\"", "\"IGREEN\", \"IRED\"")))
                .hasStatusOk();
    }

    @Test
    void whatWasFoundAsRecordedIsSettledAtOnce() {
        String one = planned(masts.get(0));
        UUID id = UUID.randomUUID();
        var answer = send(id, finding(one, masts.get(0), "FOUND", "").replace("\"tại hiện trường\"", "null"));
        assertThat(read(answer, "$.state")).isEqualTo("SETTLED");
        assertThat(read(answer, "$.settledBecause")).isEqualTo("null");
        assertThat(read(answer, "$.said")).isEqualTo("null");
        assertThat(api.get("/api/notices", PLANNER)).bodyText().doesNotContain("FINDING_WAITS");
    }

    @Test
    void thePlannersAreToldOfWhatWaits() {
        String one = planned(masts.get(0), masts.get(1));
        found(one, masts.get(0), "MISSING", "");
        found(one, masts.get(1), "OVER_CAPACITY", "\"usersCounted\": 6");
        var told = api.get("/api/notices?unread=true", PLANNER);
        String waits = "$[?(@.kind=='FINDING_WAITS')]";
        assertThat(read(told, waits + ".subjectId")).isEqualTo("[\"" + one + "\"]");
        assertThat(read(told, waits + ".what")).isEqualTo("[\"Phường 7\"]");
        assertThat(read(told, waits + ".times")).isEqualTo("[2]");
    }

    @Test
    void conflictsAreSaidAndRefuseNothing() {
        String one = planned(masts.get(0), masts.get(1));
        String early = finding(one, masts.get(1), "FOUND", "");
        api.put("/api/findings/" + UUID.randomUUID(), finding(one, masts.get(0), "FOUND", ""), null, OTHER);
        api.put("/api/inspections/" + one, plan(masts.get(1)), "\"0\"", INSPECTOR);
        api.put("/api/inspections/" + one + "/closing", "{}", "\"1\"", INSPECTOR);
        jdbc.sql("update asset.asset set status = 'RETIRED', retired_on = current_date - 10 where id = ?")
                .param(masts.get(0))
                .update();
        String late = early.replace(masts.get(1).toString(), masts.get(0).toString())
                .replaceAll(
                        "\"foundAt\": \"[^\"]*\"",
                        "\"foundAt\": \"" + Instant.now().plus(1, ChronoUnit.HOURS) + "\"");
        var answer = send(UUID.randomUUID(), late);
        assertThat(answer).as(body(answer)).hasStatus(201);
        assertThat(read(answer, "$.conflicts"))
                .isEqualTo("[\"ASSET_CHANGED\",\"ASSET_RETIRED\",\"FOUND_BEFORE\",\"NOT_LISTED\",\"FAR_AWAY\","
                        + "\"INSPECTION_CLOSED\",\"CLOCK\"]");
        assertThat(read(answer, "$.state")).as("somebody has to look at it").isEqualTo("OPEN");
    }

    @Test
    void howFarIsFarDependsOnHowWellTheTelephoneKnewWhereItWas() {
        String one = planned(masts.get(0), masts.get(1));
        String away = finding(one, masts.get(0), "FOUND", "").replaceAll("\"lon\": [0-9.]+", "\"lon\": 9.1025");
        assertThat(read(send(UUID.randomUUID(), away), "$.conflicts")).isEqualTo("[\"FAR_AWAY\"]");
        assertThat(read(send(UUID.randomUUID(), away.replace("\"accuracyM\": 8", "\"accuracyM\": 90")), "$.conflicts"))
                .isEqualTo("[]");
        String nowhere = away.replaceAll("\"lon\": 9.1025, \"lat\": 0.5", "\"lon\": null, \"lat\": null");
        var answer = send(UUID.randomUUID(), nowhere);
        assertThat(read(answer, "$.conflicts")).isEqualTo("[]");
        assertThat(read(answer, "$.distanceM")).isEqualTo("null");
    }

    @Test
    void whatCannotBeIsRefused() {
        String one = planned(masts.get(0));
        UUID id = UUID.randomUUID();
        String missing = finding(one, masts.get(0), "MISSING", "");
        assertFault(send(id, missing.replace("tại hiện trường", " ")), 400, "said");
        assertFault(send(id, "{}"), 400, "foundAt");
        assertFault(
                send(id, finding(one, masts.get(0), "MISSING", "\"organisations\": [\"IRED\"]")), 400, "organisations");
        assertFault(
                send(id, finding(one, masts.get(0), "WRONG_OPERATOR", "\"organisations\": [\"NOBODY\"]")),
                400,
                "organisations");
        assertFault(send(id, finding(one, masts.get(0), "MISSING", "\"usersCounted\": 3")), 400, "usersCounted");
        assertProblem(
                send(id, finding(UUID.randomUUID().toString(), masts.get(0), "MISSING", "")),
                404,
                "unknown-inspection");
        String unknown =
                missing.replace(masts.get(0).toString(), UUID.randomUUID().toString());
        assertProblem(send(id, unknown), 404, "unknown-asset");
        assertProblem(api.get("/api/findings/" + id, INSPECTOR), 404, "unknown-finding");
    }

    @Test
    void whatBecameRestrictedIsStillTakenInFromWhoHadItOnTheList() {
        String one = planned(masts.get(0), masts.get(1));
        world.set(masts.get(0), "sensitivity = 'RESTRICTED', offered = false");
        String found = found(one, masts.get(0), "MISSING", "");
        assertThat(read(api.get(found, INSPECTOR), "$.assetCode")).isEqualTo("null");
        assertThat(read(api.get(found, PLANNER), "$.assetCode")).isEqualTo("M1");
        assertProblem(api.get(found, OTHER), 404, "unknown-finding");
        world.set(masts.get(3), "sensitivity = 'RESTRICTED', offered = false");
        assertProblem(send(UUID.randomUUID(), finding(one, masts.get(3), "MISSING", "")), 404, "unknown-asset");
    }

    @Test
    void nobodyFindsAnythingOutsideOfItsArea() {
        world.area("I8", "PROVINCE", null, "POLYGON((20 0, 21 0, 21 1, 20 1, 20 0))");
        String one = planned(masts.get(0));
        var elsewhere = as("i.elsewhere", Role.INSPECTOR, "I8");
        String sent = finding(one, masts.get(0), "MISSING", "");
        assertProblem(api.put("/api/findings/" + UUID.randomUUID(), sent, null, elsewhere), 403, "outside-area");
    }
}

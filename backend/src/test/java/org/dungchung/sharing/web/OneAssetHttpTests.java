package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;

/** One asset with its tenancies: as of which day, and for whom. */
@HttpTest
class OneAssetHttpTests extends AssetReading {

    @Test
    void whoHasTheVersionOfAnAssetIsStillToldWhoUsesItNow() {
        var seen = get("/api/assets/" + second, SignIn.asPlanner());
        String version = String.valueOf(seen.getResponse().getHeader("ETag"));
        world.use(second, "BLUE");
        for (String condition : new String[] {"If-None-Match", "if-none-match"}) {
            assertThat(mvc.get()
                            .uri("/api/assets/" + second)
                            .with(SignIn.asPlanner())
                            .header(condition, version))
                    .hasStatusOk()
                    .hasHeader("ETag", version)
                    .bodyJson()
                    .extractingPath("$.properties.tenancies[*].organisation")
                    .asArray()
                    .containsExactlyInAnyOrder("RED", "BLUE");
        }
    }

    @Test
    void oneAssetIsReadAsItWasAndAsItWasKnown() {
        UUID tenancy = world.use(second, "BLUE", LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));
        world.setTenancy(tenancy, "recorded_from = '2024-01-01'");
        String uri = "/api/assets/" + second;
        String owner = "$.properties.users";
        assertThat(get(uri + "?date=2022-06-30", SignIn.asPlanner()))
                .hasStatusOk()
                .doesNotContainHeader("ETag")
                .bodyJson()
                .extractingPath(owner)
                .isEqualTo(List.of("BLUE", "RED"));
        assertThat(get(uri + "?date=2023-06-30", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath(owner)
                .isEqualTo(List.of("RED"));
        var before = get(uri + "?date=2022-06-30&knownOn=2023-12-31", SignIn.asPlanner());
        assertThat(before).bodyJson().extractingPath(owner).isEqualTo(List.of("RED"));
        assertThat(before)
                .bodyJson()
                .extractingPath("$.properties.tenancies[*].organisation")
                .asArray()
                .containsExactly("RED");
        assertProblem(get(uri + "?knownOn=2019-12-31", SignIn.asPlanner()), 404, "unknown-asset");
    }

    @Test
    void anAssetIsReadWithItsTenanciesAndItsVersionByWhoSeesItInFull() {
        var answer = get("/api/assets/" + first, SignIn.asOperator("RED"));
        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.properties.tenancies[*].organisation")
                .asArray()
                .containsExactly("BLUE", "RED");
    }

    @Test
    void aTenantReadsItsOwnTenancyAndNoOthers() {
        var answer = get("/api/assets/" + first, SignIn.asOperator("BLUE"));
        assertThat(answer).hasStatusOk().doesNotContainHeader("ETag");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.properties.tenancies[*].organisation")
                .asArray()
                .containsExactly("BLUE");
        assertThat(answer).bodyJson().extractingPath("$.properties.code").isNull();
    }

    @Test
    void aTenantSeesWhereItIsEvenWhenThePlaceIsNotOfferedAnyMore() {
        world.set(first, "offered = false");
        world.set(second, "offered = false");
        assertThat(get("/api/assets/" + first, SignIn.asOperator("BLUE"))).hasStatusOk();
        assertProblem(get("/api/assets/" + second, SignIn.asOperator("BLUE")), 404, "unknown-asset");
    }

    @Test
    void restrictedTenanciesAreReadByThePlannerAlone() {
        world.setTenancy(world.use(second, "BLUE"), "restricted = true");
        assertThat(organisations(second, SignIn.asPlanner())).contains("BLUE");
        assertThat(organisations(second, SignIn.asInspector())).doesNotContain("BLUE");
        assertThat(organisations(second, SignIn.asOperator("RED"))).doesNotContain("BLUE");
    }
}

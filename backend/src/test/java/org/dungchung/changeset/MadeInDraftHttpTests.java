package org.dungchung.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** What a draft makes is spoken of in the same draft, and all of it is published together. */
class MadeInDraftHttpTests extends ChangeSetWorld {

    @AfterEach
    void leaveNoPartsAndUses() {
        for (String table : List.of(
                "sharing.tenancy where asset_id",
                "sharing.tenancy_history where asset_id",
                "asset.duct where section_id",
                "asset.duct_history where section_id")) {
            String name = table.replaceFirst(" .*", "");
            jdbc.sql("alter table " + name + " disable trigger user").update();
            jdbc.sql("delete from " + table + " in (select id from asset.asset where owner = ?)")
                    .param(tel)
                    .update();
            jdbc.sql("alter table " + name + " enable trigger user").update();
        }
    }

    @Test
    void aNewMastAndAUseOfIt() {
        String mast = propose("/api/assets", """
                {"kind": "MAST", "code": "NEW-1", "geometry": {"type": "Point", "coordinates": [103.21, 7.9]}}""");
        String use = propose("/api/assets/" + mast + "/tenancies", use());
        assertThat(use).isNotEqualTo(mast);
        String set = JsonPath.read(body(get(operator, "/api/change-sets")), "$[0].id");
        List<String> items = JsonPath.read(items(set), "$[*].id");
        assertThat(JsonPath.<String>read(items(set), "$[1].after.asset"))
                .as("by the id that the author knows")
                .isEqualTo(mast);
        assertThat(send(HttpMethod.DELETE, operator, "/api/change-sets/" + set + "/items/" + items.get(0), null, ""))
                .hasStatus(409)
                .bodyText()
                .contains("item-needed", "[2]");
        publish(set);
        assertThat(usersOf("NEW-1")).containsExactly(tel);
    }

    @Test
    void aNewSectionADuctInItAndASubDuctInThat() {
        String section = propose("/api/assets", """
                {"kind": "DUCT_SECTION", "code": "NEW-2",
                 "geometry": {"type": "LineString", "coordinates": [[103.21, 7.9], [103.211, 7.9]]}}""");
        String duct = propose("/api/assets/" + section + "/ducts", "{\"name\": \"A\", \"diameterMm\": 110}");
        propose(
                "/api/assets/" + section + "/ducts",
                "{\"name\": \"A1\", \"parent\": \"" + duct + "\", \"diameterMm\": 32}");
        publish(JsonPath.read(body(get(operator, "/api/change-sets")), "$[0].id"));
        assertThat(jdbc.sql("""
                        select d.name || ' in ' || p.name from asset.duct d join asset.duct p on p.id = d.parent_id
                          join asset.asset a on a.id = d.section_id where a.code = 'NEW-2' and a.owner = ?""").param(tel).query(String.class).list()).containsExactly("A1 in A");
    }

    @Test
    void whatSpeaksOfARefusedThingIsNotPublishedAndWhatIsMendedSpeaksOfThePublishedOne() {
        String mast = propose("/api/assets", """
                {"kind": "MAST", "code": "NEW-3", "geometry": {"type": "Point", "coordinates": [103.22, 7.9]}}""");
        propose("/api/assets/" + mast + "/tenancies", use());
        String set = JsonPath.read(body(get(operator, "/api/change-sets")), "$[0].id");
        List<String> items = JsonPath.read(items(set), "$[*].id");
        submit(set);
        decide(set, items.get(0), "refusal");
        decide(set, items.get(1), "acceptance");
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/publication", version(set), ""))
                .hasStatus(409)
                .bodyText()
                .contains("item-not-publishable", "unknown-asset");
        decide(set, items.get(0), "acceptance");
        decide(set, items.get(1), "refusal");
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/publication", version(set), ""))
                .hasStatusOk();
        assertThat(usersOf("NEW-3")).isEmpty();

        String mended = JsonPath.read(
                body(send(HttpMethod.POST, operator, "/api/change-sets/" + set + "/mending", null, "")), "$.id");
        publish(mended);
        assertThat(usersOf("NEW-3")).containsExactly(tel);
    }

    /** @return the id that the proposed thing has for its author */
    private String propose(String path, String json) {
        var answer = send(HttpMethod.POST, operator, path, null, json);
        assertThat(answer).as(path).hasStatus(202);
        String set = JsonPath.read(body(answer), "$.changeSet");
        List<String> ids = JsonPath.read(items(set), "$[*].after.id");
        return UUID.fromString(ids.get(ids.size() - 1)).toString();
    }

    private String use() {
        return "{\"organisation\": \"" + tel + "\", \"places\": 1, \"usedFrom\": \"2024-01-01\"}";
    }

    private String items(String set) {
        return body(get(operator, "/api/change-sets/" + set + "/items"));
    }

    private void decide(String set, String item, String step) {
        assertThat(put(PLANNER, item(set, item, step), null, step.equals("refusal") ? "{\"reason\": \"x\"}" : ""))
                .hasStatusOk();
    }

    private void publish(String set) {
        submit(set);
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/items/acceptance", null, ""))
                .hasStatusOk();
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/publication", version(set), ""))
                .hasStatusOk();
    }

    private List<String> usersOf(String code) {
        return jdbc.sql("""
                        select t.organisation from sharing.tenancy t join asset.asset a on a.id = t.asset_id
                         where a.code = ? and a.owner = ?""").params(code, tel).query(String.class).list();
    }
}

package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Role;
import org.dungchung.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

/**
 * Ten clients report, change, end and confirm tenancies, and record, change and end stations of a few masts at once, as chance wills: no accepted edit is
 * lost, and the timeline of each mast has every version of each, without a gap, as it was said. {@code -Ddungchung.edits=10000} makes more of them,
 * {@code -Ddungchung.seed=…} others. Commits, and cleans up behind the registry's back.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class RandomBelongingsTests {

    private static final int CLIENTS = 10;
    private static final int EDITS = Integer.getInteger("dungchung.edits", 100);
    private static final long SEED = Long.getLong("dungchung.seed", 20_261_122L);
    private static final List<String> TENANTS = List.of("RANDOM1", "RANDOM2");
    private static final List<String> TABLES = List.of(
            "sharing.tenancy_history",
            "sharing.tenancy",
            "asset.station_history",
            "asset.station",
            "asset.asset_history",
            "asset.asset");

    /** Of which it is compared what was said with what is told; a missing one says nothing. */
    private static final List<String> FIELDS = List.of(
            "organisation",
            "places",
            "usedTo",
            "contractNumber",
            "reportedByOwner",
            "reportedByTenant",
            "operator",
            "technology",
            "rangeM",
            "onAirTo");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    final List<UUID> masts = new ArrayList<>();

    /** What is known to be there: {@code TENANCY} or {@code STATION}, mast and organisation, and the id. */
    final ConcurrentMap<String, UUID> there = new ConcurrentHashMap<>();

    /** What each version was answered to say. */
    final ConcurrentMap<Version, Map<String, String>> said = new ConcurrentHashMap<>();

    Editor planner;
    Map<String, Editor> operators;

    @BeforeEach
    void mastsOfOneOwner() {
        var world = new World(jdbc).organisation("RANDOM0", "TOWER_COMPANY");
        TENANTS.forEach(tenant -> world.organisation(tenant, "NETWORK_OPERATOR"));
        for (int i = 0; i < 3; i++) {
            masts.add(world.point("MAST", "RB" + i, "RANDOM0", 105 + i, 10));
        }
        accounts.open("random-planner", "Planner", "correct horse", Role.PLANNER, null);
        planner = editor("random-planner");
        operators = new HashMap<>();
        for (String organisation : List.of("RANDOM0", "RANDOM1", "RANDOM2")) {
            String name = "of-" + organisation.toLowerCase(Locale.ROOT);
            accounts.open(name, name, "correct horse", Role.OPERATOR, organisation);
            operators.put(organisation, editor(name));
        }
    }

    @AfterEach
    void leaveNothing() {
        for (String table : TABLES) {
            String key = table.startsWith("asset.asset") ? "id" : "asset_id";
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("delete from " + table + " where " + key + " = any (?)")
                    .param(masts.toArray(UUID[]::new))
                    .update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
        jdbc.sql("delete from identity.credential where username like 'of-random_'")
                .update();
        for (String table : List.of("identity.role_grant", "identity.account")) {
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("delete from " + table + " where username like 'of-random_'")
                    .update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
        List.of("RANDOM0", "RANDOM1", "RANDOM2").forEach(new World(jdbc)::remove);
    }

    @Test
    void noEditIsLostAndTheTimelineHasEveryVersionAsItWasSaid() throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var edits = new ArrayList<Future<?>>();
            for (int client = 0; client < CLIENTS; client++) {
                var chance = new Random(SEED + client);
                edits.add(clients.submit(() -> editOften(chance)));
            }
            for (Future<?> client : edits) {
                client.get();
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(said).hasSizeGreaterThan(EDITS / CLIENTS);
        assertThat(there).hasSize(2 * masts.size() * TENANTS.size());
        var told = new HashMap<Version, Map<String, String>>();
        masts.forEach(mast -> told.putAll(toldOf(mast)));
        assertThat(told).as("seed %d", SEED).isEqualTo(said);
    }

    private void editOften(Random chance) {
        for (int i = 0; i < EDITS / CLIENTS; i++) {
            UUID mast = masts.get(chance.nextInt(masts.size()));
            String organisation = TENANTS.get(chance.nextInt(TENANTS.size()));
            if (chance.nextBoolean()) {
                editTenancy(mast, organisation, chance);
            } else {
                editStation(mast, organisation, chance);
            }
        }
    }

    private void editTenancy(UUID mast, String organisation, Random chance) {
        var form = new HashMap<String, Object>(Map.of(
                "organisation",
                organisation,
                "places",
                1 + chance.nextInt(9),
                "contractNumber",
                text(),
                "reason",
                text()));
        UUID id = there.get("TENANCY" + mast + organisation);
        if (id == null) {
            record("TENANCY", mast, organisation, planner.post("/api/assets/" + mast + "/tenancies", form));
            return;
        }
        int version = tenancyOf(mast, id).path("version").asInt();
        String path = "/api/tenancies/" + id;
        switch (chance.nextInt(4)) {
            case 0 -> {
                String side = chance.nextBoolean() ? "RANDOM0" : organisation;
                note(
                        id,
                        version,
                        Objects.requireNonNull(operators.get(side)).put(path + "/confirmation", version, Map.of()),
                        true);
            }
            case 1 -> {
                form.put("usedTo", "2026-0" + (1 + chance.nextInt(9)) + "-01");
                note(id, version, planner.put(path, version, form), false);
            }
            default -> note(id, version, planner.put(path, version, form), false);
        }
    }

    private void editStation(UUID mast, String organisation, Random chance) {
        var form = Map.of(
                "operator", organisation, "technology", "4G", "rangeM", 1 + chance.nextInt(9000), "reason", text());
        UUID id = there.get("STATION" + mast + organisation);
        if (id == null) {
            record("STATION", mast, organisation, planner.post("/api/assets/" + mast + "/stations", form));
            return;
        }
        int version = planner.get("/api/parts/" + id).body().path("version").asInt();
        if (chance.nextInt(3) == 0) {
            var removal = Map.of("removedOn", "2026-0" + (1 + chance.nextInt(9)) + "-02", "reason", text());
            note(id, version, planner.put("/api/parts/" + id + "/removal", version, removal), false);
        } else {
            note(id, version, planner.put("/api/stations/" + id, version, form), false);
        }
    }

    /** The first of several clients that say it makes it; the others are told that it is there. */
    private void record(String thing, UUID mast, String organisation, Editor.Answer answer) {
        assertThat(answer.status()).as("seed %d: %s", SEED, answer.body()).isIn(201, 409);
        if (answer.status() == 201) {
            UUID id = UUID.fromString(answer.body().path("id").asString());
            assertThat(said.put(new Version(id, 0), facts(answer.body()))).isNull();
            assertThat(there.put(thing + mast + organisation, id)).isNull();
        }
    }

    /** @param mayBeNothing whether it may have been so already, which makes no version */
    private void note(UUID id, int version, Editor.Answer answer, boolean mayBeNothing) {
        assertThat(answer.status()).as("seed %d: %s", SEED, answer.body()).isIn(200, 412);
        if (answer.status() == 412) {
            return;
        }
        int made = answer.body().path("version").asInt();
        if (mayBeNothing && made == version) {
            return;
        }
        assertThat(made).as("seed %d", SEED).isEqualTo(version + 1);
        assertThat(said.put(new Version(id, made), facts(answer.body())))
                .as("seed %d: two edits made one version", SEED)
                .isNull();
    }

    private JsonNode tenancyOf(UUID mast, UUID id) {
        return planner.read(mast)
                .body()
                .path("properties")
                .path("tenancies")
                .valueStream()
                .filter(tenancy -> tenancy.path("id").asString().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** Each version of all that the timeline tells of a mast and not of itself, put together from what each changed. */
    private Map<Version, Map<String, String>> toldOf(UUID mast) {
        var changes = new TreeMap<String, JsonNode>();
        planner.get("/api/assets/" + mast + "/timeline?limit=10000")
                .body()
                .path("events")
                .valueStream()
                .filter(event -> !event.path("thing").asString().equals("ASSET"))
                .forEach(event -> changes.put(
                        "%s %06d"
                                .formatted(
                                        event.path("id").asString(),
                                        event.path("version").asInt()),
                        event));
        var told = new HashMap<Version, Map<String, String>>();
        changes.values().forEach(event -> {
            UUID id = UUID.fromString(event.path("id").asString());
            int version = event.path("version").asInt();
            var facts = new TreeMap<>(told.getOrDefault(new Version(id, version - 1), Map.of()));
            event.path("changes").forEach(change -> {
                String field = change.path("field").asString();
                if (FIELDS.contains(field)) {
                    facts.put(field, change.path("after").asString(""));
                }
                facts.values().removeIf(String::isEmpty);
            });
            told.put(new Version(id, version), facts);
        });
        return told;
    }

    private static Map<String, String> facts(JsonNode body) {
        var facts = new TreeMap<String, String>();
        FIELDS.forEach(field -> {
            String value = body.path(field).asString("");
            if (!value.isEmpty()) {
                facts.put(field, value);
            }
        });
        return facts;
    }

    private Editor editor(String name) {
        return new Editor(HttpClient.newHttpClient(), "http://localhost:" + port, name, "correct horse");
    }

    private static String text() {
        return "chance " + UUID.randomUUID();
    }

    record Version(UUID id, int number) {}
}

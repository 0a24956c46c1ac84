package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

/**
 * Ten clients edit a few masts at once, as chance wills, move them and say their attributes anew: no accepted edit is lost, the history has every one of them, and every version can be
 * restored. {@code -Ddungchung.edits=10000} makes more of them, {@code -Ddungchung.seed=…} others. Commits, and cleans up behind
 * the registry's back.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class RandomEditsTests {

    private static final int CLIENTS = 10;
    private static final int EDITS = Integer.getInteger("dungchung.edits", 100);
    private static final long SEED = Long.getLong("dungchung.seed", 20_261_122L);
    private static final int MASTS = 8;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    final List<UUID> masts = new ArrayList<>();

    /** What each version of each mast was told to say, by the client whose edit made it. */
    final ConcurrentMap<Version, Said> said = new ConcurrentHashMap<>();

    Editor editor;

    @BeforeEach
    void mastsOfOneOwner() {
        var world = new World(jdbc).organisation("RANDOM", "NETWORK_OPERATOR");
        for (int i = 0; i < MASTS; i++) {
            UUID mast = world.point("MAST", "R" + i, "RANDOM", 105 + i, 10);
            masts.add(mast);
            said.put(new Version(mast, 0), new Said("", 4, 105.0 + i, 10.0, ""));
        }
        accounts.open("random-editor", "Editor", "correct horse", Role.PLANNER, null);
        editor = new Editor(HttpClient.newHttpClient(), "http://localhost:" + port, "random-editor", "correct horse");
    }

    @AfterEach
    void leaveNothing() {
        for (String table : List.of("asset.asset_history", "asset.asset")) {
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("delete from " + table + " where owner = 'RANDOM'").update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
        jdbc.sql("alter table organisation.organisation disable trigger user").update();
        jdbc.sql("delete from organisation.organisation where code = 'RANDOM'").update();
        jdbc.sql("alter table organisation.organisation enable trigger user").update();
    }

    @Test
    void noEditIsLostEveryOneIsInTheHistoryAndEveryVersionCanBeRestored() throws Exception {
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
        assertThat(said).hasSizeGreaterThan(MASTS + EDITS / CLIENTS);
        masts.forEach(this::requireCompleteHistory);
        masts.forEach(this::requireEveryVersionRestorable);
    }

    private void editOften(Random chance) {
        for (int i = 0; i < EDITS / CLIENTS; i++) {
            UUID mast = masts.get(chance.nextInt(MASTS));
            int version =
                    editor.read(mast).body().path("properties").path("version").asInt();
            if (version > 0 && chance.nextInt(4) == 0) {
                restore(mast, version, chance.nextInt(version));
            } else {
                change(mast, version, anything(mast, chance));
            }
        }
    }

    /** Half of them stay where they are or say nothing of their attributes. */
    private Said anything(UUID mast, Random chance) {
        double moved = chance.nextBoolean() ? 0 : chance.nextInt(1000) / 10_000.0;
        String note = chance.nextBoolean() ? "" : "note " + chance.nextInt(1000);
        return new Said(
                UUID.randomUUID().toString(),
                chance.nextInt(20),
                105 + masts.indexOf(mast) + moved,
                10 + moved / 2,
                note);
    }

    private void change(UUID mast, int version, Said what) {
        String code = "R" + masts.indexOf(mast);
        var form = new HashMap<String, Object>(Map.of(
                "code", code, "owner", "RANDOM", "name", what.name(), "capacity", what.capacity(), "reason", reason()));
        form.put("geometry", Map.of("type", "Point", "coordinates", List.of(what.longitude(), what.latitude())));
        form.put("attributes", what.note().isEmpty() ? Map.of() : Map.of("note", what.note(), "marked", true));
        note(mast, editor.put(mast, "", version, form), version, what);
    }

    private void restore(UUID mast, int version, int earlier) {
        var answer = editor.put(mast, "/restoration", version, Map.of("version", earlier, "reason", reason()));
        Said what = said.get(new Version(mast, earlier));
        // Who made that version may not have noted it yet; then the answer tells.
        note(mast, answer, version, what == null ? saidIn(answer) : what);
    }

    private void note(UUID mast, Editor.Answer answer, int version, Said what) {
        assertThat(answer.status()).as("seed %d: %s", SEED, answer.body()).isIn(200, 412);
        if (answer.status() == 200) {
            assertThat(answer.body().path("version").asInt()).isEqualTo(version + 1);
            assertThat(saidIn(answer)).isEqualTo(what);
            assertThat(said.put(new Version(mast, version + 1), what))
                    .as("seed %d: two edits made one version", SEED)
                    .isNull();
        }
    }

    private void requireCompleteHistory(UUID mast) {
        List<Integer> versions = new ArrayList<>();
        editor.history(mast)
                .body()
                .forEach(entry -> versions.add(entry.path("version").asInt()));
        long accepted =
                said.keySet().stream().filter(key -> key.mast().equals(mast)).count();
        assertThat(versions).as("seed %d", SEED).hasSize((int) accepted).doesNotHaveDuplicates();
        assertThat(versions.get(0)).isEqualTo((int) accepted - 1);
    }

    private void requireEveryVersionRestorable(UUID mast) {
        int last = editor.history(mast).body().path(0).path("version").asInt();
        for (int version = 0; version < last; version++) {
            var answer =
                    editor.put(mast, "/restoration", last + version, Map.of("version", version, "reason", reason()));
            assertThat(answer.status()).as("seed %d: %s", SEED, answer.body()).isEqualTo(200);
            assertThat(saidIn(answer)).as("seed %d", SEED).isEqualTo(said.get(new Version(mast, version)));
        }
    }

    /** Another one each time: who says the same for the same reason makes no new version. */
    private static String reason() {
        return "chance " + UUID.randomUUID();
    }

    private static Said saidIn(Editor.Answer answer) {
        return new Said(
                answer.body().path("name").asString(""),
                answer.body().path("capacity").asInt(-1),
                answer.body().path("geometry").path("coordinates").path(0).asDouble(),
                answer.body().path("geometry").path("coordinates").path(1).asDouble(),
                answer.body().path("attributes").path("note").asString(""));
    }

    record Version(UUID mast, int number) {}

    record Said(String name, int capacity, double longitude, double latitude, String note) {}
}

package org.dungchung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dungchung.support.World;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A world in which every text that RED may not learn begins with TT.
 *
 * <p>RED and BLUE are network operators, TTENANT and TDEFENCE are tenants. On BLUE's offered mast stand RED and TTENANT, and so does TTENANT on
 * a mast of BLUE on RED's site; BLUE also plans
 * masts, keeps some for itself and one secret; TTENANT and BLUE have dealings of their own.
 */
final class ConfidentialWorld {

    private final JdbcClient jdbc;
    private final World world;

    /** What RED may not learn: the text to look for, by what it is. */
    final Map<String, String> secrets = new LinkedHashMap<>();

    /** Asset ids to ask for: RED's, offered ones, hidden ones. */
    final Map<String, UUID> assets = new LinkedHashMap<>();

    final Map<String, UUID> requests = new LinkedHashMap<>();
    final Map<String, UUID> runs = new LinkedHashMap<>();

    /** Documents, and the files of them. */
    final List<UUID> documents = new ArrayList<>();

    /** Ids of what is RED's own. */
    final List<UUID> own = new ArrayList<>();

    ConfidentialWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.world = new World(jdbc);
    }

    /** Builds it. Whoever walks it asks the same statements over and over: planning each of them anew took half of the time. */
    ConfidentialWorld build() {
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
        for (String code : new String[] {"RED", "BLUE", "GREEN", "TTENANT", "TDEFENCE"}) {
            world.organisation(code, "NETWORK_OPERATOR");
        }
        secrets.put("tenant", "TTENANT");
        secrets.put("restricted tenant", "TDEFENCE");
        territory();
        assets();
        tenancies();
        stations();
        requests();
        runs();
        documents();
        return this;
    }

    private void territory() {
        jdbc.sql("""
                insert into territory.area (code, level, name, boundary, recorded_from) values
                ('CONF', 'COMMUNE', 'Conf', 'SRID=4326;MULTIPOLYGON (((0 0, 0.08 0, 0.08 -0.08, 0 -0.08, 0 0)))', '2020-01-01')""").update();
        jdbc.sql("""
                insert into territory.hamlet (province_code, code, name, commune_code, settled_area, recorded_from) values
                ('CONF', 'H1', 'Hamlet', 'CONF',
                 'SRID=4326;MULTIPOLYGON (((0.01 -0.01, 0.02 -0.01, 0.02 -0.02, 0.01 -0.02, 0.01 -0.01)))', '2020-01-01')""").update();
    }

    private void assets() {
        for (String kind : new String[] {"SITE", "MAST", "POLE"}) {
            assets.put("own " + kind, world.point(kind, "RED-" + kind, "RED", 0.011, -0.011));
            own.add(asset("own " + kind));
            others(kind, "offered", "sensitivity = 'NORMAL'");
            others(kind, "planned", "status = 'PLANNED', in_use_from = '2090-01-01'");
            others(kind, "kept", "offered = false");
            others(kind, "restricted", "sensitivity = 'RESTRICTED'");
            others(kind, "retired", "status = 'RETIRED', retired_on = '2025-01-01'");
        }
        jdbc.sql("update asset.asset set height_m = 31, reason = 'TTREASON' where owner = 'BLUE'")
                .update();
        secrets.put("reason", "TTREASON");
        secrets.put("name", "TTNAME");
        secrets.put("address", "TTADDRESS");
        secrets.put("code", "TTCODE");
    }

    /** A site of BLUE that is known by its place alone. */
    void codelessPlannedSite(double longitude, double latitude) {
        world.set(
                world.point("SITE", "TTCODELESS", "BLUE", longitude, latitude),
                "status = 'PLANNED', code = null, given_crs = 'EPSG:4326', given_x = st_x(geometry), given_y = st_y(geometry)");
    }

    private void others(String kind, String what, String how) {
        UUID id = world.point(kind, "TTCODE-" + kind + "-" + what, "BLUE", 0.0121, -0.0121);
        world.set(id, how + ", name = 'TTNAME " + what + "', address = 'TTADDRESS'");
        assets.put(what + " " + kind, id);
        if (!what.equals("offered")) {
            secrets.put(what + " " + kind, id.toString());
        }
    }

    private void tenancies() {
        UUID shared = asset("offered MAST");
        world.use(shared, "RED");
        world.use(asset("own MAST"), "RED");
        own.add(world.use(asset("own MAST"), "GREEN"));
        UUID foreign = world.use(shared, "TTENANT");
        world.setTenancy(foreign, "contract_number = 'TTCONTRACT', contract_from = '2024-01-01'");
        secrets.put("contract", "TTCONTRACT");
        secrets.put("tenancy", foreign.toString());
        UUID restricted = world.use(asset("own MAST"), "TDEFENCE");
        world.setTenancy(restricted, "restricted = true, contract_number = 'TTDEFENCECONTRACT'");
        secrets.put("restricted contract", "TTDEFENCECONTRACT");
        secrets.put("restricted tenancy", restricted.toString());
        world.use(world.mast("TTCODE-GUEST", "BLUE", asset("own SITE")), "TTENANT");
        world.use(asset("offered SITE"), "TTENANT");
        world.use(asset("offered POLE"), "TTENANT");
    }

    private void stations() {
        jdbc.sql("""
                insert into asset.station (asset_id, operator, code, technology, range_m, footprint, recorded_from)
                select :shared, operator, code, technology, 5000, st_multi(st_makeenvelope(west, 0, west + 0.01, 0.01, 4326)), '2020-01-01'
                  from (values ('RED', 'RED-STATION', '4G', 0), ('TTENANT', 'TTSTATION', '4G', 0.0777123),
                               ('BLUE', 'TTSTATION-BLUE', '5G', 0.0777123)) s (operator, code, technology, west)""").param("shared", asset("offered MAST")).update();
        jdbc.sql("select id, operator from asset.station where operator <> 'RED'")
                .query((rows, row) -> secrets.put("station of " + rows.getString(2), rows.getString(1)))
                .list();
        jdbc.sql("""
                insert into asset.sector (station_id, name, band)
                select id, 'TTSECTOR-' || operator, 'TTBAND' from asset.station where operator <> 'RED'
                returning id, name""")
                .query((rows, row) -> secrets.put("sector " + rows.getString(2), rows.getString(1)))
                .list();
        secrets.put("sector", "TTSECTOR");
        secrets.put("corner of a footprint", "0777123");
    }

    private void requests() {
        request("own", "RED", "BLUE", "RED-PURPOSE");
        own.add(Objects.requireNonNull(requests.get("own")));
        request("foreign", "TTENANT", "BLUE", "TTPURPOSE");
        secrets.put("purpose", "TTPURPOSE");
        secrets.put("foreign request", String.valueOf(requests.get("foreign")));
        secrets.put("foreign request number", "TTNUMBER");
    }

    private void request(String what, String requester, String owner, String purpose) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into colocation.request (id, number, asset_id, owner, requester, places, purpose, state, filed_on, due_on)
                values (?, ?, ?, ?, ?, 1, ?, 'FILED', current_date - 1, current_date + 10)""")
                .params(id, purpose.replace("PURPOSE", "NUMBER"), asset("offered MAST"), owner, requester, purpose)
                .update();
        requests.put(what, id);
    }

    private void runs() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into exchange.run (id, target, format, mode, file_name, spec, caller, organisation, started_at, ended_at,
                                          read, accepted, refused, warnings, created, updated, unchanged, notes)
                values (?, 'masts', 'csv', 'apply', 'TTFILE.csv', '{}', 'ttcaller', 'BLUE', now(), now(), 1, 0, 1, 0, 0, 0, 0, '[]')""").param(id).update();
        jdbc.sql("""
                insert into exchange.finding (run_id, ordinal, row_number, field, value, rule, hint, severity)
                values (?, 1, 2, 'code', 'TTVALUE', 'missing', 'hint', 'REFUSED')""").param(id).update();
        runs.put("foreign", id);
        secrets.put("foreign import", id.toString());
        secrets.put("foreign file", "TTFILE");
        secrets.put("foreign value", "TTVALUE");
    }

    private void documents() {
        UUID file = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into document.content (id, asset_id, organisation, name, type, size, sha256, taken_at, thumbnail, sent_by)
                values (?, ?, 'BLUE', 'TTPHOTO.jpg', 'JPEG', 7, 'TTDIGEST', 'SRID=4326;POINT (0.0777123 0)', 'TTSMALL', 'ttsender')""").params(file, asset("offered MAST")).update();
        jdbc.sql("insert into document.content_part (content_id, part, bytes) values (?, 0, 'TTBYTES')")
                .param(file)
                .update();
        jdbc.sql("insert into document.document (id, asset_id, content_id, title) values (?, ?, ?, 'TTTITLE')")
                .params(id, asset("offered MAST"), file)
                .update();
        documents.addAll(List.of(file, id));
        secrets.put("title of a document", "TTTITLE");
        secrets.put("name of a file", "TTPHOTO");
        secrets.put("bytes of a file", "TTBYTES");
        secrets.put("thumbnail of a file", "TTSMALL");
        secrets.put("sender of a file", "ttsender");
        secrets.put("document", id.toString());
        secrets.put("file", file.toString());
    }

    /** What is restricted was nobody's secret until this moment; and the offered mast was a record of the restricted one for a while. */
    ConfidentialWorld restrictedOnlyNow() {
        jdbc.sql("update asset.asset_history set sensitivity = 'NORMAL' where sensitivity = 'RESTRICTED'")
                .update();
        UUID tenancy = UUID.fromString(Objects.requireNonNull(secrets.get("restricted tenancy")));
        world.setTenancy(tenancy, "restricted = false");
        jdbc.sql("update sharing.tenancy set restricted = true where id = ?")
                .param(tenancy)
                .update();
        UUID restricted = asset("restricted MAST");
        secrets.put("restricted code", "TTCODE-MAST-restricted");
        jdbc.sql("""
                insert into colocation.request (id, number, asset_id, owner, requester, places, purpose, state, filed_on, due_on, recorded_from)
                values (gen_random_uuid(), 'TTSECRETNUMBER', ?, 'BLUE', 'TTENANT', 1, 'x', 'FILED', '2024-01-01', '2024-01-12', '2024-01-01')""").param(restricted).update();
        secrets.put("restricted request number", "TTSECRETNUMBER");
        jdbc.sql("insert into asset.joined (asset_id, kept_id, recorded_from) values (?, ?, '2024-01-01')")
                .params(asset("offered MAST"), restricted)
                .update();
        jdbc.sql("update asset.joined set kept_id = null where kept_id = ?")
                .param(restricted)
                .update();
        return this;
    }

    /** The secrets in an answer, except those that the question itself named. */
    Set<String> secretsIn(MvcTestResult answer, String asked) {
        String text = AnswerText.of(answer) + answer.getResponse().getHeaderNames();
        var found = new TreeSet<String>();
        secrets.forEach((what, secret) -> {
            boolean named = asked.contains(secret)
                    || (asked.matches("/api/(exports/)?organisations.*") && secret.matches("[A-Z]+"));
            if (!named && text.contains(secret)) {
                found.add(what);
            }
        });
        return found;
    }

    private UUID asset(String what) {
        return Objects.requireNonNull(assets.get(what));
    }
}

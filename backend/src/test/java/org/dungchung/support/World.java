package org.dungchung.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A tiny registry written straight into the tables, for tests of what reads them.
 *
 * <p>Everything is known since 1 January 2020 unless the test says otherwise, so that questions "as known yesterday" find it.
 */
public class World {

    private final JdbcClient jdbc;

    public World(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An organisation that is a group of its own. */
    public World organisation(String code, String kind) {
        jdbc.sql(
                        "insert into organisation.organisation (code, name, kind, recorded_from) values (?, ?, ?, '2020-01-01')")
                .params(code, code + " company", kind)
                .update();
        return this;
    }

    /** Makes organisations members of one group, for all time. */
    public World group(String group, String... members) {
        jdbc.sql("insert into organisation.corporate_group (code, name) values (?, ?)")
                .params(group, group + " group")
                .update();
        for (String member : members) {
            jdbc.sql(
                            "insert into organisation.membership (organisation, group_code, recorded_from) values (?, ?, '2020-01-01')")
                    .param(member)
                    .param(group)
                    .update();
        }
        return this;
    }

    /** An area with one polygon as its boundary, since 1 January 2000. */
    public World area(String code, String level, @Nullable String parent, String wkt) {
        jdbc.sql("""
                insert into territory.area (code, level, name, parent_code, valid_from, boundary, recorded_from)
                values (?, ?, ?, ?, '2000-01-01', st_multi(st_geomfromtext(?, 4326)), '2020-01-01')""")
                .param(code)
                .param(level)
                .param(code + " area")
                .param(parent)
                .param(wkt)
                .update();
        return this;
    }

    /** An active point asset at a longitude and latitude in degrees, offered, with four places. */
    public UUID point(String kind, String code, @Nullable String owner, double longitude, double latitude) {
        return jdbc.sql("""
                insert into asset.asset (kind, code, owner, capacity, offered, geometry, recorded_from)
                values (?, ?, ?, 4, true, st_setsrid(st_point(?, ?), 4326), '2020-01-01') returning id""")
                .param(kind)
                .param(code)
                .param(owner)
                .param(longitude)
                .param(latitude)
                .query(UUID.class)
                .single();
    }

    /** An active pole line or duct section along WKT in degrees, offered, with four places. */
    public UUID line(String kind, String code, @Nullable String owner, String wkt) {
        return jdbc.sql("""
                insert into asset.asset (kind, code, owner, capacity, offered, geometry, recorded_from)
                values (?, ?, ?, 4, true, st_geomfromtext(?, 4326), '2020-01-01') returning id""")
                .param(kind)
                .param(code)
                .param(owner)
                .param(wkt)
                .query(UUID.class)
                .single();
    }

    /** A mast that stands on a site. */
    public UUID mast(String code, String owner, UUID site) {
        return jdbc.sql("""
                insert into asset.asset (kind, code, owner, site_id, capacity, offered, geometry, recorded_from)
                select 'MAST', ?, ?, id, 4, true, geometry, '2020-01-01' from asset.asset where id = ? returning id""")
                .param(code)
                .param(owner)
                .param(site)
                .query(UUID.class)
                .single();
    }

    /** An organisation's use of one place of an asset, since a day that nobody knows. */
    public UUID use(UUID asset, String organisation) {
        return jdbc.sql("""
                insert into sharing.tenancy (asset_id, organisation, recorded_from) values (?, ?, '2020-01-01') returning id""").param(asset).param(organisation).query(UUID.class).single();
    }

    /** An organisation's use of one place from a day to a day, both inclusive. */
    public UUID use(UUID asset, String organisation, LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql("""
                insert into sharing.tenancy (asset_id, organisation, used_from, used_to, recorded_from)
                values (?, ?, ?, ?, '2020-01-01') returning id""")
                .param(asset)
                .param(organisation)
                .param(from)
                .param(to)
                .query(UUID.class)
                .single();
    }

    /** Says something of an asset anew without leaving a trace, as if it had been so from the start: {@code capacity = null}. */
    public void set(UUID asset, String assignments) {
        untraced("asset.asset", asset, assignments);
    }

    /** Says something of a tenancy anew without leaving a trace. */
    public void setTenancy(UUID tenancy, String assignments) {
        untraced("sharing.tenancy", tenancy, assignments);
    }

    /** Somebody who may sign in; an operator acts for an organisation, the authority's people for none. */
    public World account(String username, String role, @Nullable String organisation) {
        return account(username, role, organisation, null);
    }

    /** Somebody who may sign in and changes nothing outside of an area. */
    public World account(String username, String role, @Nullable String organisation, @Nullable String area) {
        jdbc.sql("insert into identity.account (username, display_name) values (?, ?)")
                .param(username)
                .param(username)
                .update();
        jdbc.sql("insert into identity.role_grant (username, position, role, organisation, area, from_version)"
                        + " values (?, 1, ?, ?, ?, 0)")
                .param(username)
                .param(role)
                .param(organisation)
                .param(area)
                .update();
        return this;
    }

    /** Takes back that somebody may sign in, and how that person wants mail. */
    public void removeAccount(String username) {
        List<String> tables = List.of("identity.account", "identity.account_history", "identity.role_grant");
        tables.forEach(table ->
                jdbc.sql("alter table " + table + " disable trigger user").update());
        for (String what : List.of(
                "notice.notice where reader = ?",
                "notice.mail where reader = ?",
                "notice.mail_setting where username = ?",
                "identity.role_grant where username = ?",
                "identity.account where username = ?",
                "identity.account_history where username = ?")) {
            jdbc.sql("delete from " + what).param(username).update();
        }
        tables.forEach(table ->
                jdbc.sql("alter table " + table + " enable trigger user").update());
    }

    /** Takes back all inspections, what was found there, and what the authority contested. */
    public void removeInspections() {
        List<String> tables = List.of(
                "inspection.inspection",
                "inspection.finding",
                "contest.contest",
                "sharing.tenancy",
                "sharing.tenancy_history");
        tables.forEach(table ->
                jdbc.sql("alter table " + table + " disable trigger user").update());
        for (String what : List.of(
                "inspection.photo_part",
                "inspection.photo",
                "inspection.finding",
                "inspection.finding_history",
                "inspection.inspection",
                "inspection.inspection_history",
                "contest.contest where organisation is null",
                "contest.contest_history where organisation is null",
                "sharing.tenancy where organisation in ('IRED', 'IBLUE', 'IGREEN')")) {
            jdbc.sql("delete from " + what).update();
        }
        tables.forEach(table ->
                jdbc.sql("alter table " + table + " enable trigger user").update());
    }

    /** Takes back an area that a test which is not rolled back has made. */
    public void removeArea(String code) {
        jdbc.sql("alter table territory.area disable trigger user").update();
        for (String table : List.of("area_piece where area_id", "area_cell where area_id", "area where id")) {
            jdbc.sql("delete from territory." + table + " in (select id from territory.area where code = ?)")
                    .param(code)
                    .update();
        }
        jdbc.sql("alter table territory.area enable trigger user").update();
    }

    /**
     * Takes back, as if it had never been, what a test that is not rolled back has left of an organisation; and what waits and who read what, of
     * everybody: the authority's own has no organisation, and every other test takes back its own.
     */
    public void remove(String organisation) {
        List<String> tables = List.of(
                "asset.asset",
                "asset.asset_history",
                "changeset.contractor",
                "contest.contest",
                "document.document",
                "round.answer",
                "round.round",
                "round.submission",
                "organisation.organisation",
                "access.entry");
        tables.forEach(table ->
                jdbc.sql("alter table " + table + " disable trigger user").update());
        for (String what : List.of(
                "round.contested where organisation = ?",
                "round.correction",
                "round.answer where organisation = ?",
                "round.answer_history where organisation = ?",
                "round.submission where organisation = ?",
                "round.submission_history where organisation = ?",
                "round.round where id not in (select round_id from round.submission)",
                "round.round_history where id not in (select id from round.round)",
                "contest.contest where organisation = ?",
                "contest.contest_history where organisation = ?",
                "document.document_history where asset_id in (select id from asset.asset where owner = ?)",
                "document.document where asset_id in (select id from asset.asset where owner = ?)",
                "document.content_part where content_id in (select c.id from document.content c join asset.asset a on a.id = c.asset_id where a.owner = ?)",
                "document.content where asset_id in (select id from asset.asset where owner = ?)",
                "asset.asset where owner = ?",
                "asset.asset_history where owner = ?",
                "notice.notice",
                "notice.mail",
                "changeset.item",
                "changeset.comment",
                "changeset.step",
                "organisation.submission where organisation = ?",
                "exchange.finding where run_id in (select id from exchange.run where organisation = ?)",
                "exchange.refused_row where run_id in (select id from exchange.run where organisation = ?)",
                "exchange.proposed_row where run_id in (select id from exchange.run where organisation = ?)",
                "exchange.proposed_file where run_id in (select id from exchange.run where organisation = ?)",
                "exchange.run where organisation = ?",
                "changeset.change_set",
                "access.entry",
                "changeset.policy where organisation = ?",
                "changeset.contractor where organisation = ?",
                "changeset.contractor_history where organisation = ?",
                "organisation.organisation where code = ?")) {
            var deletion = jdbc.sql("delete from " + what);
            (what.endsWith("?") || what.endsWith("?)") ? deletion.param(organisation) : deletion).update();
        }
        tables.forEach(table ->
                jdbc.sql("alter table " + table + " enable trigger user").update());
    }

    private void untraced(String table, UUID id, String assignments) {
        jdbc.sql("alter table " + table + " disable trigger user").update();
        jdbc.sql("update " + table + " set " + assignments + " where id = ?")
                .param(id)
                .update();
        jdbc.sql("alter table " + table + " enable trigger user").update();
    }
}

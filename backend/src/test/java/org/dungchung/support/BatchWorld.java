package org.dungchung.support;

import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small world written straight into the registry's tables, in numbers that can be checked by hand.
 *
 * <p>Assets of one batch stand on a line eastwards, 0.0001° apart, and are called {@code <prefix>1 … <prefix>n}.
 */
public final class BatchWorld {

    private final JdbcClient jdbc;

    public BatchWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An organisation that is a group of its own until {@link #group} says otherwise. */
    public BatchWorld organisation(String code, String kind) {
        jdbc.sql("insert into organisation.organisation (code, name, kind) values (?, ?, ?)")
                .params(code, "Company " + code, kind)
                .update();
        return this;
    }

    public BatchWorld group(String group, String... members) {
        jdbc.sql("insert into organisation.corporate_group values (?, ?)")
                .params(group, "Group " + group)
                .update();
        for (String member : members) {
            jdbc.sql("insert into organisation.membership (organisation, group_code) values (?, ?)")
                    .params(member, group)
                    .update();
        }
        return this;
    }

    /** {@code count} assets of a kind of points, active, in use since 1/1/2020, along the parallel {@code lat} from 105° E. */
    public BatchWorld points(String kind, String prefix, int count, @Nullable String owner, double lat) {
        jdbc.sql("""
                        insert into asset.asset (kind, code, owner, geometry, in_use_from)
                        select :kind, :prefix || n, :owner, st_setsrid(st_makepoint(105 + n * 0.0001, :lat), 4326), '2020-01-01'
                          from generate_series(1, :count) n
                        """)
                .param("kind", kind)
                .param("prefix", prefix)
                .param("owner", owner, Types.VARCHAR)
                .param("lat", lat)
                .param("count", count)
                .update();
        return this;
    }

    /** {@code count} duct sections of exactly {@code km} declared kilometres each. */
    public BatchWorld ducts(String prefix, int count, double km, String owner) {
        jdbc.sql("""
                        insert into asset.asset (kind, code, owner, geometry, length_m, in_use_from)
                        select 'DUCT_SECTION', :prefix || n, :owner,
                               st_setsrid(st_makeline(st_makepoint(105 + n * 0.001, 10), st_makepoint(105 + n * 0.001, 10.001)), 4326),
                               :km * 1000, '2020-01-01'
                          from generate_series(1, :count) n
                        """)
                .param("prefix", prefix)
                .param("count", count)
                .param("km", km)
                .param("owner", owner)
                .update();
        return this;
    }

    /** Puts masts on sites of the same number: {@code <masts>n} on {@code <sites>n}. */
    public BatchWorld standOn(String masts, String sites) {
        jdbc.sql("""
                        update asset.asset m set site_id = s.id
                          from asset.asset s
                         where m.kind = 'MAST' and s.kind = 'SITE' and m.code ~ ('^' || :masts || '[0-9]+$')
                           and s.code = :sites || substr(m.code, length(:masts) + 1)
                        """).param("masts", masts).param("sites", sites).update();
        return this;
    }

    /** Lets an organisation use {@code <prefix>from … <prefix>to}, both inclusive, since a day that nobody knows. */
    public BatchWorld use(String prefix, int from, int to, String organisation) {
        return use(prefix, from, to, organisation, "");
    }

    /** As above, then changes the new tenancies: {@code set} is the assignment list of an SQL update, or empty. */
    public BatchWorld use(String prefix, int from, int to, String organisation, String set) {
        jdbc.sql("""
                        insert into sharing.tenancy (asset_id, organisation, reported_by_owner, reported_by_tenant)
                        select id, :organisation, true, true from asset.asset
                         where code ~ ('^' || :prefix || '[0-9]+$') and substr(code, length(:prefix) + 1)::int between :from and :to
                        """)
                .param("organisation", organisation)
                .param("prefix", prefix)
                .param("from", from)
                .param("to", to)
                .update();
        if (!set.isEmpty()) {
            jdbc.sql("update sharing.tenancy t set " + set
                            + " from asset.asset a where a.id = t.asset_id and t.organisation = :organisation"
                            + " and a.code ~ ('^' || :prefix || '[0-9]+$')"
                            + " and substr(a.code, length(:prefix) + 1)::int between :from and :to")
                    .param("organisation", organisation)
                    .param("prefix", prefix)
                    .param("from", from)
                    .param("to", to)
                    .update();
        }
        return this;
    }

    /** Changes all assets of a batch: {@code set} is the assignment list of an SQL update. */
    public BatchWorld change(String prefix, String set) {
        jdbc.sql("update asset.asset set " + set + " where code ~ ('^' || :prefix || '[0-9]+$')")
                .param("prefix", prefix)
                .update();
        return this;
    }

    /** A rectangular area of a level, valid between two days, both inclusive; null is open. */
    public BatchWorld area(
            String code,
            String level,
            double[] westSouthEastNorth,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        double[] box = westSouthEastNorth;
        jdbc.sql("""
                        insert into territory.area (code, level, name, valid_from, valid_to, boundary)
                        values (:code, :level, 'Area ' || :code, :from, :to, st_multi(st_makeenvelope(:w, :s, :e, :n, 4326)))
                        """)
                .param("code", code)
                .param("level", level)
                .param("from", validFrom, Types.DATE)
                .param("to", validTo, Types.DATE)
                .param("w", box[0])
                .param("s", box[1])
                .param("e", box[2])
                .param("n", box[3])
                .update();
        return this;
    }
}

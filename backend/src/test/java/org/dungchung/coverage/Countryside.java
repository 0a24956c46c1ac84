package org.dungchung.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes hamlets and stations for coverage tests; everything is known since 2020. Positions are WKT in degrees. */
class Countryside {

    private final JdbcClient jdbc;

    Countryside(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A province with one commune of the same shape, since ever. */
    void province(String province, String commune, String polygon) {
        area(province, "PROVINCE", null, polygon);
        area(commune, "COMMUNE", province, polygon);
    }

    void area(String code, String level, @Nullable String parent, String polygon) {
        jdbc.sql("""
                        insert into territory.area (code, level, name, parent_code, boundary, area_m2, recorded_from)
                        values (?, ?, ?, ?, st_multi(st_geomfromtext(?, 4326)), 0, '2020-01-01')""")
                .param(code)
                .param(level)
                .param("area " + code)
                .param(parent)
                .param(polygon)
                .update();
    }

    /** A hamlet whose people live in a polygon, from a day to a day (null = open). */
    void hamlet(String code, String commune, String settled, @Nullable LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                        insert into territory.hamlet (province_code, code, name, commune_code, settled_area, valid_from, valid_to, recorded_from)
                        values (left(?, 2), ?, 'a hamlet', ?, st_multi(st_geomfromtext(?, 4326)), ?, ?, '2020-01-01')""")
                .param(commune)
                .param(code)
                .param(commune)
                .param(settled)
                .param(from)
                .param(to)
                .update();
    }

    void hamlet(String code, String commune, String settled) {
        hamlet(code, commune, settled, null, null);
    }

    /** A hamlet of which only points are known. */
    void pointHamlet(String code, String commune, @Nullable String hall, @Nullable String centre) {
        jdbc.sql("""
                        insert into territory.hamlet (province_code, code, name, commune_code, hall, centre, recorded_from)
                        values (left(?, 2), ?, 'a hamlet', ?, st_geomfromtext(?, 4326), st_geomfromtext(?, 4326), '2020-01-01')""")
                .param(commune)
                .param(code)
                .param(commune)
                .param(hall)
                .param(centre)
                .update();
    }

    void operator(String code) {
        jdbc.sql("insert into organisation.organisation (code, name, kind) values (?, ?, 'NETWORK_OPERATOR')")
                .param(code)
                .param(code)
                .update();
    }

    UUID mast(String point) {
        return jdbc.sql("""
                        insert into asset.asset (kind, geometry, recorded_from)
                        values ('MAST', st_geomfromtext(?, 4326), '2020-01-01') returning id""").param(point).query(UUID.class).single();
    }

    /** A station with a range in metres, on air since ever. */
    UUID station(UUID mast, String operator, String technology, double rangeM) {
        return jdbc.sql("""
                        insert into asset.station (asset_id, operator, technology, range_m, recorded_from)
                        values (?, ?, ?, ?, '2020-01-01') returning id""")
                .param(mast)
                .param(operator)
                .param(technology)
                .param(rangeM)
                .query(UUID.class)
                .single();
    }

    /** A station with a declared footprint, on air since ever. */
    UUID footprint(UUID mast, String operator, String technology, String polygon) {
        return jdbc.sql("""
                        insert into asset.station (asset_id, operator, technology, footprint, code, recorded_from)
                        values (?, ?, ?, st_multi(st_geomfromtext(?, 4326)), gen_random_uuid(), '2020-01-01') returning id""")
                .param(mast)
                .param(operator)
                .param(technology)
                .param(polygon)
                .query(UUID.class)
                .single();
    }

    /** A station's days on air, both inclusive, said without leaving a trace in the history. */
    void onAir(UUID station, @Nullable LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("alter table asset.station disable trigger user").update();
        jdbc.sql("update asset.station set on_air_from = ?, on_air_to = ? where id = ?")
                .param(from)
                .param(to)
                .param(station)
                .update();
        jdbc.sql("alter table asset.station enable trigger user").update();
    }

    /** A rectangle as WKT. */
    static String box(double west, double south, double east, double north) {
        return "POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%1$s %4$s,%1$s %2$s))".formatted(west, south, east, north);
    }
}

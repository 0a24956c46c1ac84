package org.dungchung.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Why no query of the product transforms VN-2000: the database chooses another transformation than the official one. */
@PostgisTest
class PostgisTransformTests {

    private static final Pattern TRANSFORM = Pattern.compile("st_transform\\s*\\(");
    private static final Pattern TO_WEB_MERCATOR = Pattern.compile("st_transform\\s*\\([^;]*?,\\s*(3857|4326)\\s*\\)");

    @Autowired
    JdbcClient jdbc;

    @Test
    void byItsSridPostgisIsDecimetresOffInTheMekongDelta() {
        Coordinate ours = CoordinateSystems.of("EPSG:3405").toWgs84(587_000, 1_100_000);

        double metres = jdbc.sql("""
                        select st_distance(geography(st_point(:lon, :lat, 4326)),
                                           geography(st_transform(st_point(587000, 1100000, 3405), 4326)))""")
                .param("lon", ours.x)
                .param("lat", ours.y)
                .query(Double.class)
                .single();

        assertThat(metres).isBetween(0.1, 2.0);
    }

    @Test
    void withTheOfficialParametersItAgreesWithinACentimetre() {
        Coordinate ours = CoordinateSystems.of("EPSG:3405").toWgs84(587_000, 1_100_000);

        double metres = jdbc.sql("""
                        select st_distance(geography(st_point(:lon, :lat, 4326)),
                                           geography(st_setsrid(st_transform(st_point(587000, 1100000),
                                             '+proj=utm +zone=48 +ellps=WGS84 +towgs84=-191.90441429,-39.30318279,-111.45032835,'
                                             '0.00928836,-0.01975479,0.00427372,0.252906278 +units=m', '+proj=longlat +datum=WGS84'), 4326)))""")
                .param("lon", ours.x)
                .param("lat", ours.y)
                .query(Double.class)
                .single();

        assertThat(metres).isLessThan(0.01);
    }

    @Test
    void noQueryOfTheProductTransformsButToTheTilesOfTheMap() throws IOException {
        var others = new ArrayList<String>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:**/*.sql")) {
            String sql = file.getContentAsString(StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("--.*", "");
            if (TRANSFORM.matcher(TO_WEB_MERCATOR.matcher(sql).replaceAll("")).find()) {
                others.add(String.valueOf(file.getFilename()));
            }
        }
        assertThat(others).isEmpty();
    }
}

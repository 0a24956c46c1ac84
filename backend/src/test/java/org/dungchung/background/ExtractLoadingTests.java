package org.dungchung.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dungchung.background.Extract.Origin;
import org.dungchung.background.osm.UnreadableExtract;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.support.Ogr;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an extract in the database. */
@PostgisTest
class ExtractLoadingTests {

    private static final Caller ADMIN = new Caller("admin", Role.ADMINISTRATOR, null);
    private static final Path DEMO = Path.of("../gis-data/sample/background.osm");

    @Autowired
    ExtractLoading loading;

    @Autowired
    Extracts extracts;

    @Autowired
    CurrentCaller callers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void roadsWatersAndPlacesAreLoadedWithTheirDay() throws IOException {
        Extract loaded = load("dense.osm.pbf");
        assertThat(loaded)
                .extracting(Extract::roads, Extract::waterways, Extract::waters, Extract::places)
                .containsExactly(1L, 1L, 2L, 1L);
        assertThat(loaded.dataOf()).isEqualTo(Instant.parse("2026-11-01T12:00:00Z"));
        assertThat(loaded.loadedBy()).isEqualTo("admin");
        assertThat(
                        list(
                                "select concat_ws('|', class, name, ref, from_zoom, st_astext(st_transform(geometry, 4326), 5)) from background.road"))
                .containsExactly("primary|Quốc lộ 1 & 1A|QL1|7|LINESTRING(105 10,105.01 10,105.02 10.01)");
    }

    @Test
    void aNodeThatIsNotInTheFileIsLeftOutOfItsWay() throws IOException {
        load("small.osm");
        assertThat(list("select st_npoints(geometry)::text from background.waterway"))
                .containsExactly("2");
    }

    @Test
    void aWaterOfSeveralShoresHasItsIsland() throws IOException {
        load("plain.osm.pbf");
        assertThat(
                        list(
                                "select concat_ws('|', osm_id, name, st_numinteriorrings(geometry)) from background.water order by osm_id"))
                .containsExactly("-16|Hồ|1", "16|Ao|0");
    }

    /** What others call the islands of Viet Nam never gets onto its map; they are named by the page. */
    @Test
    void placesHaveTheirVietnameseNameAndThoseInTheSeasOfHoangSaAndTruongSaAreLeftOut() throws IOException {
        load("small.osm");
        assertThat(list("select name || ' ' || population from background.place"))
                .containsExactly("Chợ Nổi 9200");
    }

    @Test
    void theNextExtractTakesThePlaceOfTheLast() throws IOException {
        load("small.osm");
        Extract second = load("<osm><node id=\"1\" lat=\"9\" lon=\"105\"/><node id=\"2\" lat=\"9.1\" lon=\"105\"/>"
                + "<way id=\"3\"><nd ref=\"1\"/><nd ref=\"2\"/><tag k=\"highway\" v=\"trunk\"/></way></osm>");
        assertThat(second.dataOf()).isNull();
        assertThat(list("select osm_id::text from background.road")).containsExactly("3");
        assertThat(list("select class || from_zoom from background.far_line")).containsExactly("trunk5");
        assertThat(list("select name from background.water union all select name from background.place"))
                .isEmpty();
        assertThat(extracts.latest(9)).hasSize(2).first().isEqualTo(second);
    }

    @Test
    void afterAFileThatBreaksOffTheOldOneIsThere() throws IOException {
        load("small.osm");
        String cut = new String(bytes("small.osm"), StandardCharsets.UTF_8).replaceAll("(?s)<relation.*", "");
        assertThatThrownBy(() -> load(cut)).isInstanceOf(UnreadableExtract.class);
        assertThat(list("select osm_id::text from background.road")).containsExactly("10");
    }

    @Test
    void aFileWithNothingToDrawIsRefused() {
        assertThatThrownBy(() -> load("<osm><node id=\"1\" lat=\"9\" lon=\"105\"/></osm>"))
                .isInstanceOfSatisfying(
                        UnreadableExtract.class, e -> assertThat(e.rule()).isEqualTo("empty-extract"));
    }

    /** GDAL reads the extract of the demo with its own driver and finds as many of each. */
    @Test
    void gdalCountsWhatWasLoadedOfTheDemo() throws Exception {
        Extract loaded = callers.call(ADMIN, () -> loading.load(DEMO, "background.osm", Origin.DEMO, read -> {}));
        assertThat(loaded.roads())
                .isEqualTo(counted("lines where highway is not null"))
                .isGreaterThan(300);
        assertThat(loaded.waterways()).isEqualTo(counted("lines where waterway is not null"));
        assertThat(loaded.waters()).isEqualTo(counted("multipolygons where natural='water'"));
        assertThat(loaded.places()).isEqualTo(counted("points where place is not null"));
    }

    private static long counted(String of) throws Exception {
        String said = Ogr.run(
                "ogrinfo",
                "-q",
                "-ro",
                "-dialect",
                "SQLite",
                "-sql",
                "select count(*) as n from " + of,
                DEMO.toString());
        Matcher number = Pattern.compile("= (\\d+)").matcher(said);
        assertThat(number.find()).as(said).isTrue();
        return Long.parseLong(number.group(1));
    }

    private Extract load(String nameOrText) throws IOException {
        byte[] bytes = nameOrText.startsWith("<") ? nameOrText.getBytes(StandardCharsets.UTF_8) : bytes(nameOrText);
        try (SentFile file = SentFile.of(new ByteArrayInputStream(bytes), "map.osm")) {
            return callers.call(ADMIN, () -> loading.load(file.path(), file.name(), Origin.OPENSTREETMAP, read -> {}));
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = ExtractLoadingTests.class.getResourceAsStream("osm/" + name)) {
            return in.readAllBytes();
        }
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}

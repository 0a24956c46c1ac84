package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.dungchung.exchange.writing.ExportOrder.Selection;
import org.dungchung.exchange.writing.Language;
import org.dungchung.support.Ogr;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Points whose coordinates in WGS 84 and in VN-2000 are known come in as CSV in either system and leave as files in both: as they were to a
 * centimetre, and GDAL, which knows of the system only what the file says, finds them to a centimetre where they are.
 */
@ExchangeTest
class Vn2000ExportTests {

    private static final Offset<Double> CENTIMETRE = Offset.offset(0.01);
    private static final Offset<Double> CENTIMETRE_IN_DEGREES = Offset.offset(9.0e-8);

    @Autowired
    ImportBench bench;

    @Autowired
    ExportBench exports;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} in {3}")
    @CsvSource({
        "Trà Vinh,   9.9347, 106.3453, EPSG:9209, 592494.772, 1098752.258",
        "Cà Mau,     9.1768, 105.1524, EPSG:9207, 571499.782, 1014879.826",
        "Thanh Hóa, 19.8067, 105.7852, EPSG:5897, 582066.287, 2191047.972",
        "Hà Tĩnh,   18.3428, 105.9057, EPSG:9209, 542681.977, 2028878.620",
        "Tây Ninh,  11.3101, 106.0983, EPSG:9209, 565116.263, 1250821.603",
        "Tây Ninh,  11.3101, 106.0983, EPSG:9210, 537825.276, 1250777.552",
        "Đồng Xoài, 11.5349, 106.8832, EPSG:9212, 568871.961, 1275695.932",
        "Đồng Xoài, 11.5349, 106.8832, EPSG:5899, 405255.590, 1275763.664",
        "Rạch Giá,  10.0125, 105.0809, EPSG:9207, 563485.782, 1107294.204",
        "Hà Nội,    21.0285, 105.8542, EPSG:5897, 588591.944, 2326345.312"
    })
    void pointsLeaveWhereTheyAre(String name, double lat, double lon, String crs, double easting, double northing)
            throws Exception {
        load("EPSG:4326", "GIVEN-WGS84", lon, lat);
        load(crs, "GIVEN-VN2000", easting, northing);
        for (String format : List.of("shapefile", "gpkg", "flatgeobuf", "geojson")) {
            byte[] file = exports.file(ImportBench.PLANNER, "poles", format, crs, Language.EN, Selection.ALL);
            Path path = Files.write(folder.resolve("poles." + (format.equals("shapefile") ? "shp.zip" : format)), file);
            assertThat(places(path, "-a_srs", "EPSG:4326"))
                    .as(name + " as " + format)
                    .hasSize(2)
                    .allSatisfy(place -> assertNear(place, easting, northing, CENTIMETRE));
            if (!format.equals("geojson")) {
                assertThat(places(path, "-t_srs", "EPSG:4326"))
                        .as(name + " as " + format + ", brought to WGS 84 by GDAL")
                        .hasSize(2)
                        .allSatisfy(place -> assertNear(place, lon, lat, CENTIMETRE_IN_DEGREES));
            }
        }
    }

    private static void assertNear(Coordinate place, double x, double y, Offset<Double> near) {
        assertThat(place.x).isCloseTo(x, near);
        assertThat(place.y).isCloseTo(y, near);
    }

    private void load(String crs, String code, double x, double y) {
        ImportRun run = bench.run(
                "{'format':'csv','target':'poles','crs':'%s'}".formatted(crs),
                "code,x,y\n%s,%s,%s\n".formatted(code, x, y));
        assertThat(bench.refusals(run)).isEmpty();
    }

    private List<Coordinate> places(Path file, String... options) throws Exception {
        Path json = folder.resolve("read.json");
        Files.deleteIfExists(json);
        Ogr.run(
                "ogr2ogr",
                "-f",
                "GeoJSON",
                options[0],
                options[1],
                "-lco",
                "COORDINATE_PRECISION=11",
                json.toString(),
                file.toString());
        JsonNode found = JsonMapper.shared().readTree(Files.readString(json, StandardCharsets.UTF_8));
        return found.path("features")
                .valueStream()
                .map(feature -> feature.path("geometry").path("coordinates"))
                .map(at -> new Coordinate(at.get(0).asDouble(), at.get(1).asDouble()))
                .toList();
    }
}

package org.dungchung.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dungchung.support.HttpTest;
import org.dungchung.support.Ogr;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The ten official points of VN-2000, sent as CSV and as a GeoPackage that GDAL wrote, and read back: within a centimetre. */
@HttpTest
class VectorsHttpTests {

    private static final double CENTIMETRE = 0.01;
    private static final double METRES_PER_DEGREE = 111_320;

    @Autowired
    MockMvcTester mvc;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} in {3}")
    @CsvFileSource(resources = "/org/dungchung/geo/crs/vn2000-vectors.csv", numLinesToSkip = 1)
    void areWhereTheyShouldBe(
            String place, double latitude, double longitude, String crs, String easting, String northing)
            throws Exception {
        Path geoPackage = folder.resolve("list.gpkg");
        Ogr.write(
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"GPKG\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[%s,%s]}}]}"
                        .formatted(easting, northing),
                geoPackage,
                "-a_srs",
                crs);

        send(
                "csv",
                ",\"crs\":\"" + crs + "\"",
                "code,x,y\nCSV,%s,%s\n".formatted(easting, northing).getBytes(StandardCharsets.UTF_8));
        send("gpkg", "", Files.readAllBytes(geoPackage));

        for (String code : List.of("CSV", "GPKG")) {
            String found = mvc.get()
                    .uri("/api/assets?kind=MAST&code=" + code)
                    .with(SignIn.asPlanner())
                    .exchange()
                    .getResponse()
                    .getContentAsString();
            List<Double> at = JsonPath.read(found, "$.features[0].geometry.coordinates");
            assertThat(Math.hypot(
                            (at.get(0) - longitude) * METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude)),
                            (at.get(1) - latitude) * METRES_PER_DEGREE))
                    .as(place + " " + code)
                    .isLessThan(CENTIMETRE);
        }
    }

    private void send(String format, String more, byte[] file) {
        String spec = "{\"format\":\"%s\",\"target\":\"masts\",\"mode\":\"apply\"%s}".formatted(format, more);
        assertThat(mvc.post()
                        .uri("/api/imports")
                        .multipart()
                        .part(new MockPart("file", "list", file))
                        .part(new MockPart("spec", spec.getBytes(StandardCharsets.UTF_8)))
                        .with(SignIn.asPlanner())
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.created")
                .isEqualTo(1);
    }
}

package org.dungchung.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.dungchung.geo.Wgs84;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class CoordinateSystemTests {

    /** One centimetre on the ground is less than this many degrees of latitude, and of longitude at 21° north. */
    private static final double CENTIMETRE_DEGREES = 9.0e-8;

    @ParameterizedTest(name = "{0} in {3}")
    @CsvFileSource(resources = "vn2000-vectors.csv", numLinesToSkip = 1)
    void vn2000AgreesWithTheOfficialParametersWithinACentimetre(
            String place, double latitude, double longitude, String code, double easting, double northing) {
        CoordinateSystem system = CoordinateSystems.of(code);

        Coordinate grid = system.fromWgs84(longitude, latitude);
        assertThat(grid.x).isCloseTo(easting, within(0.01));
        assertThat(grid.y).isCloseTo(northing, within(0.01));

        Coordinate degrees = system.toWgs84(easting, northing);
        assertThat(degrees.x).isCloseTo(longitude, within(CENTIMETRE_DEGREES));
        assertThat(degrees.y).isCloseTo(latitude, within(CENTIMETRE_DEGREES));
    }

    @ParameterizedTest
    @CsvSource({
        "EPSG:3405, 105", "EPSG:3406, 111", "EPSG:5896, 102", "EPSG:5897, 105", "EPSG:5898, 108", "EPSG:5899, 107.75",
        "EPSG:9205, 103", "EPSG:9206, 104", "EPSG:9207, 104.5", "EPSG:9208, 104.75", "EPSG:9209, 105.5",
                "EPSG:9210, 105.75",
        "EPSG:9211, 106", "EPSG:9212, 106.25", "EPSG:9213, 106.5", "EPSG:9214, 107", "EPSG:9215, 107.25",
                "EPSG:9216, 107.5",
        "EPSG:9217, 108.25", "EPSG:9218, 108.5"
    })
    void everyZoneHasItsCentralMeridian(String code, double meridian) {
        CoordinateSystem zone = CoordinateSystems.of(code);
        Coordinate onAxis = CoordinateSystems.of("EPSG:4756").toWgs84(meridian, 10);
        assertThat(zone.fromWgs84(onAxis.x, onAxis.y).x).isCloseTo(500_000, within(0.001));
        assertThat(zone.isGeographic()).isFalse();
        assertThat(zone.code()).isEqualTo(code);
    }

    @Test
    void eastingComesFirstWhateverEpsgDeclares() {
        Coordinate rennes = CoordinateSystems.of("EPSG:2154").toWgs84(352_000, 6_789_000);
        assertThat(rennes.x).isCloseTo(-1.68, within(0.02));
        assertThat(rennes.y).isCloseTo(48.11, within(0.02));
        Coordinate same = CoordinateSystems.of("EPSG:4326").toWgs84(105.5, 9.5);
        assertThat(same).isEqualTo(new Coordinate(105.5, 9.5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPSG:9209",
                "epsg:9209",
                " 9209 ",
                "urn:ogc:def:crs:EPSG::9209",
                "http://www.opengis.net/def/crs/EPSG/0/9209"
            })
    void aCodeMayBeWrittenInAnyUsualForm(String written) {
        assertThat(CoordinateSystems.of(written).code()).isEqualTo("EPSG:9209");
    }

    @Test
    void crs84IsTheLongitudeFirstNameOfWgs84() {
        assertThat(CoordinateSystems.of("urn:ogc:def:crs:OGC:1.3:CRS84").code()).isEqualTo("EPSG:4326");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPSG:1",
                "EPSG:999999",
                "EPSG:5773",
                "EPSG:4979",
                "EPSG:4978",
                "VN-2000",
                "",
                "EPSG:",
                "' or 1=1"
            })
    void whatIsNoSystemOfPositionsIsRefused(String code) {
        assertThatExceptionOfType(UnknownCoordinateSystem.class)
                .isThrownBy(() -> CoordinateSystems.of(code))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("unknown-crs"));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1100000", "587000, Infinity", "1e12, 1e12", "-1e300, 5"})
    void aPairThatIsNoPositionIsRefused(double x, double y) {
        assertThatExceptionOfType(OutsideCoordinateSystem.class)
                .isThrownBy(() -> CoordinateSystems.of("EPSG:9209").toWgs84(x, y));
    }

    @Test
    void swappedAxesAreSeen() {
        CoordinateSystem zone = CoordinateSystems.of("EPSG:9209");
        assertThat(zone.looksSwapped(1_098_752, 592_494)).isTrue();
        assertThat(zone.looksSwapped(592_494, 1_098_752)).isFalse();
        assertThat(zone.looksSwapped(5, 5)).isFalse();
        CoordinateSystem degrees = CoordinateSystems.of("EPSG:4326");
        assertThat(degrees.looksSwapped(9.9, 106.3)).isTrue();
        assertThat(degrees.looksSwapped(106.3, 9.9)).isFalse();
        assertThat(CoordinateSystems.of("EPSG:2154").looksSwapped(1_098_752, 592_494))
                .isFalse();
    }

    @Test
    void aGeometryIsMovedAsAWholeAndItsSourceStays() {
        var line = new GeometryFactory().createLineString(new Coordinate[] {
            new Coordinate(592494.772, 1098752.258, 3.5), new Coordinate(592594.772, 1098752.258, 3.5)
        });
        var moved = CoordinateSystems.of("EPSG:9209").toWgs84(line);
        assertThat(moved.getSRID()).isEqualTo(Wgs84.SRID);
        assertThat(moved.getCoordinates()[0].distance(new Coordinate(106.3453, 9.9347)))
                .isLessThan(CENTIMETRE_DEGREES);
        assertThat(moved.getCoordinates()[0].getZ()).isNaN();
        assertThat(line.getCoordinateN(0).x).isEqualTo(592494.772);
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(i -> CoordinateSystems.of("EPSG:9209").toWgs84(592494.772, 1098752.258))
                        .distinct()
                        .count())
                .isEqualTo(1);
    }
}

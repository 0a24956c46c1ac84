package org.dungchung.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeoJsonTests {

    @Test
    void pointsAndLinesAreReadWithoutHeights() {
        assertThat(read("Point", List.of(105.5, 10, 3))).isEqualTo("POINT (105.5 10)");
        assertThat(read("LineString", List.of(List.of(1, 2), List.of(3, 4)))).isEqualTo("LINESTRING (1 2, 3 4)");
        assertThat(read("MultiLineString", List.of(List.of(List.of(1, 2), List.of(3, 4)))))
                .isEqualTo("MULTILINESTRING ((1 2, 3 4))");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var line = GeoJson.read(Map.of("type", "LineString", "coordinates", List.of(List.of(1, 2), List.of(3, 4))));
        assertThat(GeoJson.read(GeoJson.write(line)).equalsExact(line)).isTrue();
    }

    @Test
    void polygonsKeepTheirHolesAndParts() {
        var holed = List.of(ring(0, 4), ring(1, 2));
        var parts = GeoJson.read(Map.of("type", "MultiPolygon", "coordinates", List.of(holed, List.of(ring(5, 6)))));
        assertThat(parts.getArea()).isEqualTo(16 - 1 + 1);
        assertThat(GeoJson.read(GeoJson.write(parts)).equalsExact(parts)).isTrue();
        assertThat(read("Polygon", List.of(ring(0, 1)))).isEqualTo("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))");
    }

    @Test
    void whatIsNoGeometryIsRefusedInWords() {
        refuses("Circle", List.of(1, 2), "Polygon or MultiPolygon");
        refuses("Polygon", List.of(), "its outer ring");
        refuses("Polygon", List.of(List.of(List.of(1, 2))), "at least four positions");
        refuses("Polygon", List.of(ring(0, 1).subList(0, 4)), "ends where it begins");
        refuses("Point", List.of(1), "two numbers");
        refuses("Point", List.of("1", "2"), "two numbers");
        refuses("Point", List.of(1, Double.NaN), "two numbers");
        refuses("Point", "1,2", "lists of numbers");
        refuses("LineString", List.of(List.of(1, 2)), "at least two positions");
        refuses("MultiLineString", Collections.singletonList(null), "lists of numbers");
        assertThatIllegalArgumentException().isThrownBy(() -> GeoJson.read(Map.of("type", "Point")));
    }

    private static List<List<Integer>> ring(int low, int high) {
        return List.of(
                List.of(low, low), List.of(high, low), List.of(high, high), List.of(low, high), List.of(low, low));
    }

    private static String read(String type, Object coordinates) {
        return GeoJson.read(Map.of("type", type, "coordinates", coordinates)).toText();
    }

    private static void refuses(String type, Object coordinates, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(type, coordinates))
                .withMessageContaining(words);
    }
}

package org.dungchung.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dungchung.geo.crs.UnknownCoordinateSystem;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class AssetTests {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Map<String, Object> PLACE = point(105.5, 10.25);

    @Test
    void anAssetIsActiveAndNotOfferedUnlessSaid() {
        AssetState asset = mast(form(null, null, null)).state();
        assertThat(asset.status()).isEqualTo(AssetStatus.ACTIVE);
        assertThat(asset.sensitivity()).isEqualTo(Sensitivity.NORMAL);
        assertThat(asset.offered()).isFalse();
        assertThat(asset.version()).isZero();
    }

    @Test
    void aChangeHoldsFromItsDayAndACorrectionHasNone() {
        Asset asset = mast(form(null, null, null));
        asset.correct(form(AssetStatus.PLANNED, null, null), null);
        assertThat(asset.state().validFrom()).isNull();
        asset.changeFrom(DAY, form(AssetStatus.ACTIVE, null, null), null);
        assertThat(asset.state().validFrom()).isEqualTo(DAY);
    }

    @Test
    void aRetiredAssetKeepsItsDayUntilItIsNotRetired() {
        Asset asset = mast(form(null, null, null));
        asset.retire(DAY, "dismantled");
        asset.correct(form(null, null, null), null);
        assertThat(asset.state().status()).isEqualTo(AssetStatus.RETIRED);
        assertThat(asset.state().retiredOn()).isEqualTo(DAY);

        asset.correct(form(AssetStatus.ACTIVE, null, null), null);
        assertThat(asset.state().retiredOn()).isNull();
    }

    @Test
    void coordinatesAreKeptAsGivenBesideWgs84() {
        var form = form(null, point(587000, 1100000), "EPSG:9210");
        AssetState asset = Asset.register(AssetKind.MAST, form, position(form)).state();
        assertThat(asset.place().givenX()).isEqualTo(587000);
        assertThat(asset.place().givenY()).isEqualTo(1100000);
        assertThat(asset.place().givenCrs()).isEqualTo("EPSG:9210");
        Geometry geometry = position(form).geometry();
        assertThat(geometry.getCoordinate().y).isCloseTo(9.95, within(0.05));
    }

    @Test
    void aPositionThatIsReadAndSentBackIsNotMoved() {
        var given = form(null, point(105.123456789, 10.123456789), "EPSG:4326");
        Asset asset = Asset.register(AssetKind.MAST, given, position(given));
        asset.correct(given, position(form(null, point(105.1234568, 10.1234568), null)));
        assertThat(asset.state().place().givenX()).isEqualTo(105.123456789);
        assertThat(asset.state().place().geometry()).isEqualTo(point(105.123456789, 10.123456789));

        asset.correct(given, position(form(null, point(105.2, 10.1234568), null)));
        assertThat(asset.state().place().givenX()).isEqualTo(105.2);
        assertThat(asset.state().place().givenCrs()).isEqualTo("EPSG:4326");
        assertThat(asset.state().place().geometry()).isEqualTo(point(105.2, 10.1234568));
    }

    @Test
    void aGeometryThatCannotBeIsRefusedInWords() {
        refuses(Map.of("type", "LineString", "coordinates", List.of(List.of(1, 2), List.of(3, 4))), "a GeoJSON Point");
        refuses(Map.of("type", "Polygon", "coordinates", List.of()), "at least its outer ring");
        refuses(
                Map.of("type", "Circle", "coordinates", List.of()),
                "Point, LineString, MultiLineString, Polygon or MultiPolygon");
        refuses(point(10.25, 105.5), "look swapped");
        assertThatExceptionOfType(UnknownCoordinateSystem.class)
                .isThrownBy(() -> position(form(null, PLACE, "EPSG:1")));
    }

    @Test
    void everyFaultOfAFormIsNamedAtOnce() {
        var form = new AssetForm(
                AssetKind.MAST,
                " ",
                null,
                null,
                null,
                PLACE,
                null,
                null,
                null,
                -1.0,
                null,
                null,
                -2,
                null,
                null,
                null,
                null,
                LocalDate.of(20, 1, 1),
                null,
                DAY,
                null,
                null,
                null,
                null,
                null);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> FormCheck.require(form))
                .satisfies(refusal -> assertThat((List<?>) refusal.facts().get("errors"))
                        .extracting(fault -> ((InvalidInput.Fault) fault).field())
                        .containsExactly("code", "capacity", "heightM", "builtOn", "retiredOn"));
    }

    private static Asset mast(AssetForm form) {
        return Asset.register(AssetKind.MAST, form, position(form));
    }

    private static Position position(AssetForm form) {
        return Position.read(AssetKind.MAST, form.geometry() == null ? PLACE : form.geometry(), form.crs());
    }

    private static void refuses(Map<String, Object> geometry, String words) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> position(form(null, geometry, null)))
                .withMessageContaining(words);
    }

    private static Map<String, Object> point(double x, double y) {
        return Map.of("type", "Point", "coordinates", List.of(x, y));
    }

    private static AssetForm form(
            @Nullable AssetStatus status, @Nullable Map<String, Object> geometry, @Nullable String crs) {
        return new AssetForm(
                AssetKind.MAST,
                "M1",
                "RED",
                null,
                null,
                geometry,
                crs,
                null,
                null,
                null,
                null,
                null,
                4,
                null,
                null,
                null,
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}

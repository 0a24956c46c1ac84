package org.dungchung.report.form;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Hoàng Sa and Trường Sa, the archipelagos of Viet Nam, as the maps of the page have them ({@code national-waters.js}): on every map of the country. */
final class Islands {

    /** Of an archipelago: the key of its name, where that stands, and its greater islands; longitude, latitude. */
    record Archipelago(String key, Coordinate at, List<Coordinate> islands) {}

    static final List<Archipelago> ALL = List.of(
            new Archipelago(
                    "form.hoangSa",
                    at(112, 16.5),
                    List.of(
                            at(111.61, 16.53),
                            at(111.71, 16.46),
                            at(111.51, 16.45),
                            at(111.2, 15.79),
                            at(112.34, 16.84),
                            at(112.73, 16.67))),
            new Archipelago(
                    "form.truongSa",
                    at(111.9, 8.6),
                    List.of(
                            at(111.92, 8.65),
                            at(112.25, 8.86),
                            at(112.92, 7.88),
                            at(113.69, 8.97),
                            at(114.33, 9.89),
                            at(114.37, 10.18),
                            at(114.37, 10.38),
                            at(114.48, 10.37),
                            at(114.28, 11.05),
                            at(114.33, 11.43))));

    private Islands() {}

    private static Coordinate at(double longitude, double latitude) {
        return new Coordinate(longitude, latitude);
    }
}

package org.dungchung.asset;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Point;

/** The kinds of passive asset, each with the shape it has on the map. */
public enum AssetKind {
    /** A position on which masts stand. */
    SITE(Shape.POINT),
    MAST(Shape.POINT),
    /** A cable pole, whoever owns it. */
    POLE(Shape.POINT),
    /** A route with a declared number of poles. */
    POLE_LINE(Shape.LINE),
    /** A chamber under the ground in which ducts meet; handholes too. */
    MANHOLE(Shape.POINT),
    /** Ducts between two manholes. */
    DUCT_SECTION(Shape.LINE),
    /** A route, aerial or underground, over poles and through duct sections. */
    CABLE(Shape.LINE),
    /** A cabinet or box from which fixed broadband is fed. */
    DISTRIBUTION_POINT(Shape.POINT),
    /** A technical trench, in which duct sections and cables lie. */
    TRENCH(Shape.LINE),
    /** A utility tunnel, in which one can walk; it holds what a trench holds. */
    TUNNEL(Shape.LINE),
    /** A house or room in which equipment stands. */
    SHELTER(Shape.POINT),
    /** A place at which the public is served, with or without staff. */
    SERVICE_POINT(Shape.POINT);

    private final Shape shape;

    AssetKind(Shape shape) {
        this.shape = shape;
    }

    /** Whether an asset of this kind can have such a geometry. */
    public boolean accepts(Geometry geometry) {
        return !geometry.isEmpty()
                && switch (shape) {
                    case POINT -> geometry instanceof Point;
                    case LINE -> geometry instanceof LineString || geometry instanceof Lineal;
                };
    }

    /** Whether duct sections may lie in it. */
    boolean holdsDucts() {
        return this == TRENCH || this == TUNNEL;
    }

    /** What {@link #accepts} takes, in the words of GeoJSON. */
    public String expectedGeometry() {
        return switch (shape) {
            case POINT -> "a GeoJSON Point";
            case LINE -> "a GeoJSON LineString or MultiLineString";
        };
    }

    private enum Shape {
        POINT,
        LINE
    }
}

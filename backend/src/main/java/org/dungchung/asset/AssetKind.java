package org.dungchung.asset;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Point;

/** The kinds of passive asset, each with the shape it has on the map. */
public enum AssetKind {
    /** A position on which masts stand. */
    SITE(Shape.POINT, PlanningWords.MASTS),
    MAST(Shape.POINT, PlanningWords.MASTS),
    /** A cable pole, whoever owns it. */
    POLE(Shape.POINT, PlanningWords.POLES),
    /** A route with a declared number of poles. */
    POLE_LINE(Shape.LINE, PlanningWords.POLES),
    /** A chamber under the ground in which ducts meet; handholes too. */
    MANHOLE(Shape.POINT, PlanningWords.UNDERGROUND),
    /** Ducts between two manholes. */
    DUCT_SECTION(Shape.LINE, PlanningWords.UNDERGROUND),
    /** A route, aerial or underground, over poles and through duct sections. */
    CABLE(Shape.LINE, PlanningWords.CABLES),
    /** A cabinet or box from which fixed broadband is fed. */
    DISTRIBUTION_POINT(Shape.POINT, PlanningWords.NONE),
    /** A technical trench, in which duct sections and cables lie. */
    TRENCH(Shape.LINE, PlanningWords.UNDERGROUND),
    /** A utility tunnel, in which one can walk; it holds what a trench holds. */
    TUNNEL(Shape.LINE, PlanningWords.UNDERGROUND),
    /** A house or room in which equipment stands. */
    SHELTER(Shape.POINT, PlanningWords.NONE),
    /** A place at which the public is served, with or without staff. */
    SERVICE_POINT(Shape.POINT, PlanningWords.SERVICE_POINTS);

    private final Shape shape;

    @SuppressWarnings("ImmutableEnumChecker") // lists of PlanningWords, which do not change
    private final List<String> categories;

    AssetKind(Shape shape, List<String> categories) {
        this.shape = shape;
        this.categories = categories;
    }

    /** The letters of planning, of which one is its category; empty for a kind that has none. */
    public List<String> categories() {
        return categories;
    }

    /** How one may be built; empty for a kind of which this is not asked. */
    public List<String> structures() {
        return this == SITE || this == MAST ? PlanningWords.STRUCTURES : PlanningWords.NONE;
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

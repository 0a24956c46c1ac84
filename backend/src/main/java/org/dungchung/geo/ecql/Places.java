package org.dungchung.geo.ecql;

import java.util.Map;
import org.dungchung.geo.Wgs84;
import org.dungchung.geo.ecql.Condition.Relation;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.api.filter.spatial.Disjoint;
import org.geotools.api.filter.spatial.Intersects;
import org.geotools.api.filter.spatial.SpatialOperator;
import org.geotools.api.filter.spatial.Within;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Comparisons of places; geometries are written in WGS 84. */
final class Places {

    private static final Map<String, Double> METRES = Map.of("meters", 1.0, "m", 1.0, "kilometers", 1000.0);
    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

    private Places() {}

    static Condition read(SpatialOperator spatial) throws BadFilterText {
        if (!(spatial instanceof BinarySpatialOperator sides)) {
            throw new BadFilterText(0, "this kind of comparison is not answered");
        }
        String property = Operands.property(sides.getExpression1());
        Geometry other = geometry(sides.getExpression2());
        if (spatial instanceof DWithin near) {
            return new Condition.Near(property, other, metres(near));
        }
        if (spatial instanceof BBOX || spatial instanceof Intersects) {
            return new Condition.Place(property, Relation.INTERSECTS, other);
        }
        if (spatial instanceof Disjoint) {
            return new Condition.Place(property, Relation.DISJOINT, other);
        }
        if (spatial instanceof Within) {
            return new Condition.Place(property, Relation.WITHIN, other);
        }
        throw new BadFilterText(0, "of places BBOX, INTERSECTS, DISJOINT, WITHIN and DWITHIN are answered");
    }

    private static Geometry geometry(@Nullable Expression expression) throws BadFilterText {
        Object value = expression instanceof Literal literal ? literal.getValue() : null;
        if (value instanceof ReferencedEnvelope box && box.getCoordinateReferenceSystem() == null) {
            return requireUsable(Wgs84.factory().toGeometry(box));
        }
        if (value instanceof Geometry geometry && geometry.getUserData() == null) {
            return requireUsable(Wgs84.factory().createGeometry(geometry));
        }
        throw new BadFilterText(0, "a geometry is written as WKT in WGS 84, longitude first, and names no system");
    }

    private static double metres(DWithin near) throws BadFilterText {
        Double unit = METRES.get(near.getDistanceUnits());
        if (unit == null) {
            throw new BadFilterText(0, "distances are in meters or kilometers");
        }
        double metres = near.getDistance() * unit;
        if (!(metres >= 0 && metres <= Ecql.FARTHEST_METRES)) {
            throw new BadFilterText(0, "DWITHIN reaches from 0 to %d meters".formatted(Ecql.FARTHEST_METRES));
        }
        return metres;
    }

    private static Geometry requireUsable(Geometry geometry) throws BadFilterText {
        if (geometry.isEmpty() || !WORLD.contains(geometry.getEnvelopeInternal())) {
            throw new BadFilterText(0, "longitudes are within ±180 and latitudes within ±90");
        }
        if (!geometry.isValid()) {
            throw new BadFilterText(0, "the outline of an area does not cross itself");
        }
        return geometry;
    }
}

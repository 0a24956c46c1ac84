package org.dungchung.geo.crs;

import org.dungchung.geo.Wgs84;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A coordinate system on the ground, and its way to WGS 84 and back.
 *
 * <p>x is always easting or longitude, y northing or latitude, whatever axis order EPSG declares and whatever letters a form uses
 * (Vietnamese forms write X for northing). Safe for many threads.
 */
public final class CoordinateSystem {

    /** Further than twice round the Earth in metres or feet; projections answer nonsense there instead of an error. */
    private static final double FARTHEST = 2.0e8;

    private final String code;
    private final String wkt;
    private final boolean geographic;
    private final @Nullable Envelope expected;
    private final MathTransform toWgs84;

    CoordinateSystem(String code, String wkt, boolean geographic, @Nullable Envelope expected, MathTransform toWgs84) {
        this.code = code;
        this.wkt = wkt;
        this.geographic = geographic;
        this.expected = expected;
        this.toWgs84 = toWgs84;
    }

    /** The code in the form {@code EPSG:9209}. */
    public String code() {
        return code;
    }

    /** The number of the code. */
    public int number() {
        return Integer.parseInt(code.substring(code.indexOf(':') + 1));
    }

    /** The system in the first version of well-known text, on one line; VN-2000 with its seven parameters. */
    public String wkt() {
        return wkt;
    }

    /** Whether it is VN-2000, of which the seven official parameters are kept rather than those that others know by its code. */
    public boolean isVn2000() {
        return Vn2000.isVn2000(code);
    }

    /** Whether positions are degrees of longitude and latitude; otherwise they are lengths on a plane. */
    public boolean isGeographic() {
        return geographic;
    }

    /** How its coordinates are called: {@code geographic} or {@code projected}. */
    public String axes() {
        return geographic ? "geographic" : "projected";
    }

    /**
     * Returns a position in WGS 84.
     *
     * @param x easting or longitude
     * @param y northing or latitude
     * @return longitude and latitude in degrees
     * @throws OutsideCoordinateSystem if the system has no such position
     */
    public Coordinate toWgs84(double x, double y) {
        double[] pair = {x, y};
        transform(toWgs84, pair);
        if (!(Math.abs(pair[0]) <= 180 && Math.abs(pair[1]) <= 90)) {
            throw new OutsideCoordinateSystem(code, x, y);
        }
        return new Coordinate(pair[0], pair[1]);
    }

    /**
     * Returns a position of WGS 84 in this system: the one that {@link #toWgs84} leads back from, to a thousandth of a millimetre.
     *
     * <p>The plain inverse of a transformation between datums does not do that: heights are dropped both ways, which in Vietnam is worth
     * millimetres. So what it misses is added once.
     *
     * @return x easting or longitude, y northing or latitude
     * @throws OutsideCoordinateSystem if the system cannot express it
     */
    public Coordinate fromWgs84(double longitude, double latitude) {
        Coordinate near = inverse(longitude, latitude);
        Coordinate back = toWgs84(near.x, near.y);
        return inverse(longitude + (longitude - back.x), latitude + (latitude - back.y));
    }

    private Coordinate inverse(double longitude, double latitude) {
        double[] pair = {longitude, latitude};
        try {
            transform(toWgs84.inverse(), pair);
        } catch (NoninvertibleTransformException e) {
            throw new OutsideCoordinateSystem(code, longitude, latitude, e);
        }
        if (!(Double.isFinite(pair[0]) && Double.isFinite(pair[1]))) {
            throw new OutsideCoordinateSystem(code, longitude, latitude);
        }
        return new Coordinate(pair[0], pair[1]);
    }

    /**
     * Returns a copy of {@code geometry} in WGS 84, with SRID 4326. Heights are dropped.
     *
     * @param geometry of this system, x easting or longitude; its own SRID is not looked at
     * @throws OutsideCoordinateSystem if one of its positions does not exist in this system
     */
    public Geometry toWgs84(Geometry geometry) {
        Geometry copy = Wgs84.factory().createGeometry(geometry);
        copy.apply(new EachPosition(this::toWgs84));
        return copy;
    }

    /**
     * Returns {@code geometry} in this system, x easting or longitude: itself where this is WGS 84, else a copy. Heights are dropped.
     *
     * @param geometry of WGS 84
     * @throws OutsideCoordinateSystem if the system cannot express one of its positions
     */
    public Geometry fromWgs84(Geometry geometry) {
        if (code.equals("EPSG:4326")) {
            return geometry;
        }
        Geometry copy = geometry.copy();
        copy.apply(new EachPosition(this::fromWgs84));
        return copy;
    }

    /**
     * Whether a pair looks like a position in Vietnam with its axes swapped, as when X (northing, on Vietnamese forms) was read as
     * x. Never true for a system that is not used for Vietnam; a pair that fits as it is, is not swapped.
     */
    public boolean looksSwapped(double x, double y) {
        return expected != null && !expected.contains(x, y) && expected.contains(y, x);
    }

    private void transform(MathTransform way, double[] pair) {
        double x = pair[0];
        double y = pair[1];
        if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST)) {
            throw new OutsideCoordinateSystem(code, x, y);
        }
        try {
            way.transform(pair, 0, pair, 0, 1);
        } catch (TransformException e) {
            throw new OutsideCoordinateSystem(code, x, y, e);
        }
    }

    /** Moves every position of a geometry, in place. */
    private static final class EachPosition implements CoordinateSequenceFilter {

        private final Move move;

        EachPosition(Move move) {
            this.move = move;
        }

        @Override
        public void filter(CoordinateSequence positions, int index) {
            Coordinate moved = move.of(positions.getX(index), positions.getY(index));
            positions.setOrdinate(index, CoordinateSequence.X, moved.x);
            positions.setOrdinate(index, CoordinateSequence.Y, moved.y);
            if (positions.hasZ()) {
                positions.setOrdinate(index, CoordinateSequence.Z, Double.NaN);
            }
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }

    /** Brings one position from a system to another. */
    @FunctionalInterface
    private interface Move {
        Coordinate of(double x, double y);
    }
}

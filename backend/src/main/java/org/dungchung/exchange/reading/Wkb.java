package org.dungchung.exchange.reading;

import org.dungchung.geo.Wgs84;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Geometries as well-known binary. */
public final class Wkb {

    private Wkb() {}

    /**
     * Returns the geometry, in the coordinates in which it is written.
     *
     * @throws IllegalArgumentException if it is none, or one that no register has; the message is for people
     */
    public static Geometry read(byte[] wkb) {
        try {
            return new WKBReader(Wgs84.factory()).read(wkb);
        } catch (ParseException | RuntimeException e) {
            throw new IllegalArgumentException("The geometry is damaged, or of a type with arcs.", e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("The geometry is nested without end.", e);
        }
    }
}

package org.dungchung.geo.ecql;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * What a filter asks of a thing. Properties are named as the filter's author wrote them; whether there are such is for the reader to
 * say.
 */
public sealed interface Condition {

    /**
     * Several conditions.
     *
     * @param all whether all must hold; otherwise one is enough
     * @param parts at least two
     */
    record Junction(boolean all, List<Condition> parts) implements Condition {}

    /** The opposite of a condition. */
    record Negation(Condition part) implements Condition {}

    /** Holds for everything, or for nothing. */
    record Constant(boolean holds) implements Condition {}

    /**
     * A property held against a value.
     *
     * @param value a String, an Integer, a Long, a finite Double, a Boolean or a LocalDate
     */
    record Comparison(String property, Operator operator, Object value) implements Condition {}

    /**
     * A text of a certain shape.
     *
     * @param pattern {@code %} stands for any text, {@code _} for any character, a backslash takes what follows as it is
     * @param matchCase whether capital letters differ from small ones
     */
    record Shape(String property, String pattern, boolean matchCase) implements Condition {}

    /** A property of which nothing is known. */
    record Unknown(String property) implements Condition {}

    /**
     * A place that stands in a relation to a geometry.
     *
     * @param other WGS 84, longitude first
     */
    record Place(String property, Relation relation, Geometry other) implements Condition {}

    /**
     * A place within a distance of a geometry, the distance included.
     *
     * @param other WGS 84, longitude first
     * @param metres on the ground, from 0 to {@value Ecql#FARTHEST_METRES}
     */
    record Near(String property, Geometry other, double metres) implements Condition {}

    /** How a property is held against a value. */
    enum Operator {
        EQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST
    }

    /** How a place stands to a geometry: a point in common, none in common, wholly inside. */
    enum Relation {
        INTERSECTS,
        DISJOINT,
        WITHIN
    }
}

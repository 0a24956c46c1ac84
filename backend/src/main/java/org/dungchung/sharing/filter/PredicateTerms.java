package org.dungchung.sharing.filter;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.dungchung.asset.AttributeSchemas;
import org.dungchung.geo.ecql.Condition.Comparison;
import org.dungchung.geo.ecql.Condition.Near;
import org.dungchung.geo.ecql.Condition.Operator;
import org.dungchung.geo.ecql.Condition.Place;
import org.dungchung.geo.ecql.Condition.Shape;
import org.dungchung.geo.ecql.Condition.Unknown;
import org.locationtech.jts.geom.Geometry;

/** The single comparisons of a filter as SQL, and their parameters. */
final class PredicateTerms {

    private static final Map<Operator, String> SIGNS = Map.of(
            Operator.EQUAL,
            "=",
            Operator.LESS,
            "<",
            Operator.AT_MOST,
            "<=",
            Operator.MORE,
            ">",
            Operator.AT_LEAST,
            ">=");

    private final String text;
    private final FilterProperties properties;
    private final Map<String, Object> parameters = new HashMap<>();

    PredicateTerms(String text, FilterProperties properties) {
        this.text = text;
        this.properties = properties;
    }

    Map<String, Object> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    String comparison(Comparison comparison) {
        PropertyType type = typeOf(comparison.property());
        Object value = FilterValue.of(type, comparison.operator(), comparison.value());
        if (value == null) {
            throw unfit(comparison.property(), type);
        }
        String sign = SIGNS.get(comparison.operator());
        return "%s %s %s".formatted(column(comparison.property(), type), sign, parameter(value, type.sql()));
    }

    String shape(Shape shape) {
        String column = columnOf(shape.property(), PropertyType.TEXT);
        if (shape.pattern().replace("\\\\", "").endsWith("\\")) {
            throw unfit(shape.property(), "a pattern that does not end with a backslash");
        }
        return "%s %s %s".formatted(column, shape.matchCase() ? "like" : "ilike", parameter(shape.pattern(), "text"));
    }

    String unknown(Unknown unknown) {
        return column(unknown.property(), typeOf(unknown.property())) + " is null";
    }

    String place(Place place) {
        String column = columnOf(place.property(), PropertyType.PLACE);
        String function = switch (place.relation()) {
            case INTERSECTS -> "st_intersects";
            case DISJOINT -> "st_disjoint";
            case WITHIN -> "st_within";
        };
        return "%s(%s, %s)".formatted(function, column, geometry(place.other()));
    }

    /** The box around the circle, a hundredth wider since it is cut from a polygon, is found by the index; the distance decides. */
    String near(Near near) {
        String column = columnOf(near.property(), PropertyType.PLACE);
        String other = geometry(near.other());
        String metres = parameter(near.metres(), "double precision");
        return "%s && st_envelope(geometry(st_buffer(geography(%s), %s * 1.01 + 1))) and st_dwithin(geography(%s), geography(%s), %s)"
                .formatted(column, other, metres, column, other, metres);
    }

    private String columnOf(String property, PropertyType needed) {
        PropertyType type = typeOf(property);
        if (type != needed) {
            throw unfit(property, type);
        }
        return column(property, type);
    }

    private String column(String property, PropertyType type) {
        if (!property.startsWith(AttributeSchemas.PREFIX)) {
            return "f.\"" + property + "\"";
        }
        String name = parameter(property.substring(AttributeSchemas.PREFIX.length()), "text");
        return type.attribute("f.\"attributes\" -> " + name, "f.\"attributes\" ->> " + name);
    }

    private PropertyType typeOf(String property) {
        PropertyType type = properties.find(property);
        if (type == null) {
            throw BadFilter.property(property, position(property), properties.names());
        }
        return type;
    }

    private String parameter(Object value, String type) {
        String name = "filter_" + parameters.size();
        parameters.put(name, value);
        return "cast(:%s as %s)".formatted(name, type);
    }

    private String geometry(Geometry geometry) {
        return "st_geomfromtext(" + parameter(geometry.toText(), "text") + ", 4326)";
    }

    private BadFilter unfit(String property, PropertyType type) {
        return unfit(property, type.expected());
    }

    private BadFilter unfit(String property, String expected) {
        return BadFilter.value(property, position(property), expected);
    }

    private int position(String property) {
        return text.indexOf(property) + 1;
    }
}

package org.dungchung.geo.ecql;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.dungchung.geo.ecql.Condition.Comparison;
import org.dungchung.geo.ecql.Condition.Operator;
import org.dungchung.platform.AsOf;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.temporal.BinaryTemporalOperator;
import org.geotools.api.filter.temporal.During;
import org.geotools.api.temporal.Instant;
import org.geotools.api.temporal.Period;
import org.geotools.filter.temporal.AfterImpl;
import org.geotools.filter.temporal.BeforeImpl;
import org.geotools.filter.temporal.TEqualsImpl;
import org.jspecify.annotations.Nullable;

/** What stands on the sides of comparisons: a property on one, a value on the other. */
final class Operands {

    private static final Map<Class<?>, Operator> OPERATORS =
            Map.of(BeforeImpl.class, Operator.LESS, AfterImpl.class, Operator.MORE, TEqualsImpl.class, Operator.EQUAL);

    private Operands() {}

    static boolean isProperty(@Nullable Expression expression) {
        return expression instanceof PropertyName;
    }

    /** The name of a property; parts of a compound name are joined by dots, as they are written. */
    static String property(@Nullable Expression expression) throws BadFilterText {
        if (expression instanceof PropertyName name) {
            return name.getPropertyName().replace('/', '.');
        }
        throw new BadFilterText(0, "a comparison has the name of a property on one side");
    }

    static Object value(@Nullable Expression expression) throws BadFilterText {
        Object value = expression instanceof Literal literal ? literal.getValue() : null;
        if (value instanceof Date day) {
            return dayOf(day);
        }
        if (value != null && isPlain(value)) {
            return value;
        }
        throw new BadFilterText(0, "a comparison has a text, a number, a day, true or false on one side");
    }

    private static boolean isPlain(Object value) {
        if (value instanceof String text) {
            return text.indexOf('\0') < 0;
        }
        return value instanceof Boolean || (value instanceof Number number && Double.isFinite(number.doubleValue()));
    }

    /** Days are those written; a time of day is not looked at. DURING is without its first and last day, as ECQL has it. */
    static Condition time(BinaryTemporalOperator comparison) throws BadFilterText {
        String property = property(comparison.getExpression1());
        Object time = comparison.getExpression2() instanceof Literal literal ? literal.getValue() : null;
        if (comparison instanceof During && time instanceof Period period) {
            return new Condition.Junction(
                    true,
                    List.of(
                            new Comparison(property, Operator.MORE, dayOf(period.getBeginning())),
                            new Comparison(property, Operator.LESS, dayOf(period.getEnding()))));
        }
        Operator operator = OPERATORS.get(comparison.getClass());
        if (time instanceof Date date && operator != null) {
            return new Comparison(property, operator, dayOf(date));
        }
        throw new BadFilterText(0, "of times BEFORE, AFTER, DURING and TEQUALS are answered");
    }

    private static LocalDate dayOf(Instant instant) {
        return dayOf(instant.getPosition().getDate());
    }

    private static LocalDate dayOf(Date date) {
        return date instanceof java.sql.Date day
                ? day.toLocalDate()
                : date.toInstant().atZone(AsOf.ZONE).toLocalDate();
    }
}

package org.dungchung.geo.ecql;

import java.util.ArrayList;
import java.util.List;
import org.dungchung.geo.ecql.Condition.Comparison;
import org.dungchung.geo.ecql.Condition.Junction;
import org.dungchung.geo.ecql.Condition.Negation;
import org.dungchung.geo.ecql.Condition.Operator;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.ExcludeFilter;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.IncludeFilter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.spatial.SpatialOperator;
import org.geotools.api.filter.temporal.BinaryTemporalOperator;

/** Turns one parsed filter into conditions; refuses what it does not know, so that nothing is passed over in silence. */
final class ConditionReading {

    private int comparisons;

    Condition read(Filter filter) throws BadFilterText {
        if (filter instanceof BinaryLogicOperator logic) {
            var parts = new ArrayList<Condition>();
            for (Filter child : logic.getChildren()) {
                parts.add(read(child));
            }
            return new Junction(logic instanceof And, List.copyOf(parts));
        }
        if (filter instanceof Not not) {
            return new Negation(read(not.getFilter()));
        }
        if (filter instanceof IncludeFilter || filter instanceof ExcludeFilter) {
            return new Condition.Constant(filter instanceof IncludeFilter);
        }
        if (++comparisons > Ecql.MOST_COMPARISONS) {
            throw new BadFilterText(0, "a filter holds at most %d comparisons".formatted(Ecql.MOST_COMPARISONS));
        }
        return filter instanceof SpatialOperator spatial ? Places.read(spatial) : single(filter);
    }

    private Condition single(Filter filter) throws BadFilterText {
        if (filter instanceof BinaryComparisonOperator comparison) {
            return comparison(Operators.of(comparison), comparison.getExpression1(), comparison.getExpression2());
        }
        if (filter instanceof BinaryTemporalOperator comparison) {
            return Operands.time(comparison);
        }
        if (filter instanceof PropertyIsBetween between) {
            String property = Operands.property(between.getExpression());
            return new Junction(
                    true,
                    List.of(
                            new Comparison(property, Operator.AT_LEAST, Operands.value(between.getLowerBoundary())),
                            new Comparison(property, Operator.AT_MOST, Operands.value(between.getUpperBoundary()))));
        }
        if (filter instanceof PropertyIsLike like) {
            return new Condition.Shape(
                    Operands.property(like.getExpression()), like.getLiteral(), like.isMatchingCase());
        }
        if (filter instanceof PropertyIsNull unknown) {
            return new Condition.Unknown(Operands.property(unknown.getExpression()));
        }
        throw new BadFilterText(0, "this kind of comparison is not answered");
    }

    private Condition comparison(Operator operator, Expression left, Expression right) throws BadFilterText {
        return Operands.isProperty(left)
                ? new Comparison(Operands.property(left), operator, Operands.value(right))
                : new Comparison(Operands.property(right), Operators.turned(operator), Operands.value(left));
    }
}

package org.dungchung.geo.ecql;

import org.dungchung.geo.ecql.Condition.Operator;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;

/** Which of our operators the parser's are; {@code <>} comes from it as the opposite of {@code =}. */
final class Operators {

    private Operators() {}

    static Operator of(BinaryComparisonOperator comparison) throws BadFilterText {
        if (comparison instanceof PropertyIsEqualTo) {
            return Operator.EQUAL;
        }
        if (comparison instanceof PropertyIsLessThan) {
            return Operator.LESS;
        }
        if (comparison instanceof PropertyIsLessThanOrEqualTo) {
            return Operator.AT_MOST;
        }
        if (comparison instanceof PropertyIsGreaterThan) {
            return Operator.MORE;
        }
        if (comparison instanceof PropertyIsGreaterThanOrEqualTo) {
            return Operator.AT_LEAST;
        }
        throw new BadFilterText(0, "this kind of comparison is not answered");
    }

    /** The operator that says the same with its sides exchanged. */
    static Operator turned(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.EQUAL;
            case LESS -> Operator.MORE;
            case AT_MOST -> Operator.AT_LEAST;
            case MORE -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
        };
    }
}

package org.dungchung.sharing.filter;

import java.util.Map;
import java.util.stream.Collectors;
import org.dungchung.geo.ecql.Condition;
import org.dungchung.geo.ecql.Condition.Comparison;
import org.dungchung.geo.ecql.Condition.Constant;
import org.dungchung.geo.ecql.Condition.Junction;
import org.dungchung.geo.ecql.Condition.Near;
import org.dungchung.geo.ecql.Condition.Negation;
import org.dungchung.geo.ecql.Condition.Place;
import org.dungchung.geo.ecql.Condition.Shape;
import org.dungchung.geo.ecql.Condition.Unknown;
import org.dungchung.platform.SqlFile;

/**
 * A condition as SQL over the columns of {@code properties.sql}. Of the filter's text nothing gets into the SQL: names are those of the
 * published list, everything else is a parameter. As in SQL, a comparison with what is unknown does not hold, nor does its opposite.
 */
public final class AssetPredicate {

    private static final String MARK = "/* filter */ true";
    private static final String COLUMNS = "/* properties */ select 1";
    private static final String IDS = "/* passing */ select a.id";
    private static final String PROPERTIES = SqlFile.read(AssetPredicate.class, "properties.sql");
    private static final String PASSING = SqlFile.read(AssetPredicate.class, "passing.sql");

    private final PredicateTerms terms;
    private final String sql;

    AssetPredicate(Condition condition, PredicateTerms terms) {
        this.terms = terms;
        this.sql = sql(condition);
    }

    /**
     * A query that asks for what passes only.
     *
     * @param query one that holds {@code /* filter *}{@code / true} where the condition belongs, and {@code /* properties *}{@code / select 1} where
     *     the properties of {@code a} are laid beside it as {@code f}
     */
    public String in(String query) {
        return query.replace(COLUMNS, PROPERTIES).replace(MARK, sql);
    }

    /**
     * A query that asks for what passes only, of what the caller sees, whatever else it may look at.
     *
     * @param query one that holds {@code /* passing *}{@code / select a.id} where the ids of those that pass belong, with the parameters {@code day},
     *     {@code known_at}, {@code scope} and {@code cleared}
     */
    public String passingIn(String query) {
        return query.replace(IDS, in(PASSING));
    }

    /** The values of the named parameters that the condition brings with it; their names begin with {@code filter_}. */
    public Map<String, Object> parameters() {
        return terms.parameters();
    }

    private String sql(Condition condition) {
        if (condition instanceof Junction junction) {
            return junction.parts().stream()
                    .map(this::sql)
                    .collect(Collectors.joining(junction.all() ? " and " : " or ", "(", ")"));
        }
        if (condition instanceof Negation negation) {
            return "not " + sql(negation.part());
        }
        if (condition instanceof Constant constant) {
            return constant.holds() ? "true" : "false";
        }
        return "(" + single(condition) + ")";
    }

    private String single(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return terms.comparison(comparison);
        }
        if (condition instanceof Shape shape) {
            return terms.shape(shape);
        }
        if (condition instanceof Unknown unknown) {
            return terms.unknown(unknown);
        }
        if (condition instanceof Place place) {
            return terms.place(place);
        }
        return terms.near((Near) condition);
    }
}

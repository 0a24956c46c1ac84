package org.dungchung.coverage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.dungchung.coverage.HamletCoverage.Reason;
import org.dungchung.coverage.HamletCoverage.Rule;
import org.dungchung.identity.WholeSight;
import org.dungchung.organisation.Submission;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Answers which hamlets are covered, from the footprints of stations on air, computed in PostGIS.
 *
 * <p>A footprint is the polygon that the operator declared, else the circle of the station's range (metres on the ellipsoid). Knows
 * no caller: who may ask for whose stations is said by {@link VisibleOperators}. So it reads the stations of all whom it counts, whoever asks:
 * a commune office is told what they cover, and reads none of them itself.
 */
@Repository
@Reading
public class CoverageQuery {

    private static final String HAMLET_COVERAGE = SqlFile.read(CoverageQuery.class, "hamlet-coverage.sql");
    private static final String UNKNOWN_OPERATORS = SqlFile.read(CoverageQuery.class, "unknown-operators.sql");
    private static final String SUBMISSIONS = SqlFile.read(CoverageQuery.class, "submissions.sql");
    private static final String RULE = SqlFile.read(CoverageQuery.class, "rule.sql");

    private final JdbcClient jdbc;
    private final Areas areas;
    private final WholeSight sight;

    CoverageQuery(JdbcClient jdbc, Areas areas, WholeSight sight) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.sight = sight;
    }

    /**
     * The coverage of every hamlet that the register ties to an area.
     *
     * @param area a code of any level, in the boundaries of {@code asOf}, or null for all there are; the hamlets are those of that day too
     * @param technologies which count; empty = those of the rule that holds on the date
     * @param operators whose stations count; empty = everybody's
     * @throws org.dungchung.territory.UnknownArea if there is no such area
     * @throws UnknownTechnology if a technology is none of 2G, 3G, 4G, 5G
     * @throws UnknownOperator if an operator is no organisation of the registry
     */
    public Coverage of(
            @Nullable String area, AsOf asOf, Collection<String> technologies, Collection<String> operators) {
        return of(area, asOf, CoverageWay.byRule(technologies), operators);
    }

    /**
     * The same, judged in a given way.
     *
     * @throws org.dungchung.territory.UnknownArea if there is no such area
     * @throws UnknownTechnology if a technology is none of 2G, 3G, 4G, 5G
     * @throws UnknownOperator if an operator is no organisation of the registry
     */
    public Coverage of(@Nullable String area, AsOf asOf, CoverageWay way, Collection<String> operators) {
        areas.require(area, asOf);
        way.technologies().forEach(UnknownTechnology::refuse);
        CoverageRule rule = way.over(ruleOf(asOf));
        List<String> counted = sorted(way.technologies().isEmpty() ? rule.technologies() : way.technologies());
        List<String> whose = sorted(operators);
        refuseUnknown(whose);
        var asked = jdbc.sql(HAMLET_COVERAGE)
                .param("area", area)
                .param("date", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("by_point", way.byPoint())
                .param("types", way.types().isEmpty() ? null : way.types().toArray(String[]::new))
                .param("technologies", counted.toArray(String[]::new))
                .param("operators", whose.isEmpty() ? null : whose.toArray(String[]::new))
                .query((row, number) -> hamlet(row, rule));
        List<HamletCoverage> hamlets = sight.of(asked::list);
        return new Coverage(counted, whose, rule, submissions(whose, asOf), hamlets);
    }

    private void refuseUnknown(List<String> operators) {
        jdbc
                .sql(UNKNOWN_OPERATORS)
                .param("operators", operators.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .ifPresent(operator -> {
                    throw new UnknownOperator(operator);
                });
    }

    private List<Submission> submissions(List<String> operators, AsOf asOf) {
        return jdbc.sql(SUBMISSIONS)
                .param("operators", operators.isEmpty() ? null : operators.toArray(String[]::new))
                .param("known_at", asOf.knownAt())
                .query(Submission.class)
                .list();
    }

    private CoverageRule ruleOf(AsOf asOf) {
        return jdbc.sql(RULE)
                .param("date", asOf.date())
                .param("known_at", asOf.knownAt())
                .query((row, number) -> new CoverageRule(
                        texts(row.getArray("technologies")), row.getDouble("threshold"), row.getDouble("near_margin")))
                .single();
    }

    private static HamletCoverage hamlet(ResultSet row, CoverageRule rule) throws SQLException {
        Double part = row.getObject("part", Double.class);
        Rule judgedBy = row.getBoolean("by_area") ? Rule.SETTLED_AREA : Rule.CENTRE_POINT;
        boolean covered = part == null ? row.getBoolean("whole") : rule.covers(part);
        long stations = row.getLong("stations");
        return new HamletCoverage(
                row.getString("code"),
                row.getString("name"),
                row.getString("type_word"),
                row.getString("commune_code"),
                row.getString("commune_name"),
                row.getObject("population", Integer.class),
                row.getObject("households", Integer.class),
                part,
                judgedBy,
                covered,
                stations,
                part != null && rule.isNear(part),
                Reason.of(covered, judgedBy, stations, row.getBoolean("planned")),
                row.getBoolean("derived_boundary"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().distinct().sorted().toList();
    }
}

package org.dungchung.coverage;

import java.util.List;
import org.dungchung.organisation.Submission;

/**
 * The coverage of the hamlets of an area.
 *
 * @param technologies those that counted, sorted
 * @param operators those whose stations counted, sorted; empty = everybody's
 * @param submissions when those last submitted whose stations counted
 * @param hamlets every hamlet of the area by the register, ordered by commune and code
 */
public record Coverage(
        List<String> technologies,
        List<String> operators,
        CoverageRule rule,
        List<Submission> submissions,
        List<HamletCoverage> hamlets) {

    /** How many hamlets are covered. */
    public long covered() {
        return hamlets.stream().filter(HamletCoverage::covered).count();
    }

    /** How many hamlets there are. */
    public long total() {
        return hamlets.size();
    }

    /** How many hamlets have no boundary of their own, so that maps show a derived one. */
    public long derivedBoundaries() {
        return hamlets.stream().filter(HamletCoverage::derivedBoundary).count();
    }

    /** How many hamlets were judged by a rule. */
    public long judgedBy(HamletCoverage.Rule rule) {
        return hamlets.stream().filter(hamlet -> hamlet.rule() == rule).count();
    }
}

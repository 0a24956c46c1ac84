package org.dungchung.coverage;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what hamlets are judged.
 *
 * @param technologies which count; empty = those of the rule that holds on the date
 * @param threshold from which covered part on a hamlet is covered; null = that of the rule
 * @param byPoint whether hall, else centre, decides, whatever is known of where people live
 * @param types the type words of the hamlets that count, in small letters; empty = all
 */
public record CoverageWay(
        List<String> technologies, @Nullable Double threshold, boolean byPoint, List<String> types) {

    /** By the rule of the day, but for the technologies; empty = those of the rule too. */
    static CoverageWay byRule(Collection<String> technologies) {
        return new CoverageWay(List.copyOf(technologies), null, false, List.of());
    }

    /** The same with other technologies; empty = its own. */
    public CoverageWay of(Collection<String> others) {
        return others.isEmpty() ? this : new CoverageWay(List.copyOf(others), threshold, byPoint, types);
    }

    CoverageRule over(CoverageRule rule) {
        return threshold == null ? rule : new CoverageRule(rule.technologies(), threshold, rule.nearMargin());
    }
}

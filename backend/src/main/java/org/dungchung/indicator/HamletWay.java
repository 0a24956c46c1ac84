package org.dungchung.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dungchung.coverage.CoverageWay;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * One way of judging hamlets, as data; see {@code indicator.hamlet_way} for what each switch means.
 *
 * @param technologies empty = those of the rule that holds on the day
 * @param threshold null = that of the rule
 * @param judgedBy AREA or CENTRE_POINT
 * @param types type words in small letters; empty = all
 */
public record HamletWay(
        String variant, List<String> technologies, @Nullable Double threshold, String judgedBy, List<String> types)
        implements Counting {

    private static final Set<String> TECHNOLOGIES = Set.of("2G", "3G", "4G", "5G");
    private static final Set<String> JUDGED_BY = Set.of("AREA", "CENTRE_POINT");
    private static final int LONGEST_TYPE = 40;

    @Override
    public HamletWay named(String name) {
        return new HamletWay(name, technologies, threshold, judgedBy, types);
    }

    @Override
    public String code() {
        var parts = new ArrayList<String>(List.of(judgedBy));
        parts.addAll(technologies);
        if (threshold != null) {
            parts.add(threshold.toString());
        }
        parts.addAll(types);
        return String.join("-", parts)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-')
                .replace(' ', '-');
    }

    @Override
    public void check(InvalidInput.Check check, String field, String unit) {
        check.that(TECHNOLOGIES.containsAll(technologies), field + ".technologies", technologies, "of 2G, 3G, 4G, 5G");
        check.that(
                threshold == null || (threshold > 0 && threshold <= 1),
                field + ".threshold",
                threshold,
                "a fraction above 0, at most 1");
        check.that(JUDGED_BY.contains(judgedBy), field + ".judgedBy", judgedBy, "AREA or CENTRE_POINT");
        boolean area = !judgedBy.equals("CENTRE_POINT");
        check.that(area || threshold == null, field + ".threshold", threshold, "nothing: a point is covered or not");
        boolean words = types.stream().allMatch(type -> !type.isBlank() && type.length() <= LONGEST_TYPE);
        check.that(words, field + ".types", types, "type words of hamlets");
    }

    @Override
    public List<String> phrases(String unit) {
        return phrases(unit, technologies, threshold);
    }

    /** The same with the technologies and the threshold that counted. */
    List<String> phrases(String unit, List<String> counted, @Nullable Double from) {
        boolean byPoint = judgedBy.equals("CENTRE_POINT");
        var keys = new ArrayList<String>();
        keys.add(byPoint ? "unit." + unit + ".CENTRE_POINT" : "unit." + unit);
        if (!byPoint) {
            keys.add(from == null ? "threshold.rule" : "threshold|" + percents(from));
        }
        keys.add(counted.isEmpty() ? "technologies.rule" : "technologies|" + String.join(", ", counted));
        keys.add(types.isEmpty() ? "none" : "types|" + String.join(", ", types));
        return keys;
    }

    Map<String, Object> asMap(List<String> counted, double from) {
        var map = new LinkedHashMap<String, Object>();
        map.put("technologies", counted);
        map.put("threshold", from);
        map.put("judgedBy", judgedBy);
        map.put("types", types);
        return map;
    }

    CoverageWay way() {
        return new CoverageWay(technologies, threshold, judgedBy.equals("CENTRE_POINT"), types);
    }

    private static String percents(double fraction) {
        return BigDecimal.valueOf(fraction)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }
}

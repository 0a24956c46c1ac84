package org.dungchung.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.identity.Caller;
import org.dungchung.platform.ReferenceFile;
import org.dungchung.platform.SqlFile;
import org.springframework.stereotype.Component;

/** The rules: each line of {@code rules.csv} with its query. */
@Component
class RuleCatalogue {

    private final Map<String, QualityRule> rules = new LinkedHashMap<>();
    private final Map<String, String> queries = new LinkedHashMap<>();

    RuleCatalogue() {
        for (var line : ReferenceFile.read("org/dungchung/quality/rules.csv")) {
            var rule = new QualityRule(
                    line.getField("rule"),
                    QualityRule.Severity.valueOf(line.getField("severity")),
                    line.getField("operators").equals("yes"),
                    Map.of("en", line.getField("en"), "vi", line.getField("vi")));
            rules.put(rule.rule(), rule);
            queries.put(rule.rule(), SqlFile.read(RuleCatalogue.class, "rule/" + rule.rule() + ".sql"));
        }
    }

    /** The rules that {@code caller} may ask for, in the order of the file. */
    List<QualityRule> openTo(Caller caller) {
        return rules.values().stream()
                .filter(rule -> caller.scope() == null || rule.openToOperators())
                .toList();
    }

    /** @throws UnknownRule if there is none of that name that the caller may ask for */
    QualityRule require(String name, Caller caller) {
        List<QualityRule> open = openTo(caller);
        return open.stream()
                .filter(rule -> rule.rule().equals(name))
                .findAny()
                .orElseThrow(() -> new UnknownRule(
                        name, open.stream().map(QualityRule::rule).toList()));
    }

    /** The query of a rule as the common table expression {@code finding} before {@code question}, both files of this package. */
    String ask(QualityRule rule, String question) {
        return "with finding as (\n" + queries.get(rule.rule()) + ")\n" + question;
    }
}

package org.dungchung.exchange.returning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dungchung.exchange.ColumnTitle;
import org.dungchung.exchange.Finding;
import org.dungchung.exchange.RuleWords;
import org.dungchung.exchange.TargetField;
import org.dungchung.exchange.writing.Language;

/** Says in one cell why a row was refused, in the language of its reader. */
final class Reasons {

    private final Language language;
    private final Map<String, String> titles = new HashMap<>();

    /**
     * @param fields those of the target
     * @param axes geographic or projected, as the coordinates of the file are
     */
    Reasons(Language language, String target, List<TargetField> fields, String axes) {
        this.language = language;
        fields.forEach(field -> titles.put(field.name(), title(field, target, axes)));
    }

    private String title(TargetField field, String target, String axes) {
        String named = ColumnTitle.find(field.name(), target, axes)
                .map(title -> language == Language.VI ? title.vi() : title.en())
                .orElse("");
        return named.isEmpty() ? field.meaning().getOrDefault(language.code(), field.name()) : named;
    }

    /** One reason after another, each once: the field, what is wrong with it, what stands there. */
    String of(List<Finding> findings) {
        var reasons = new LinkedHashSet<String>();
        findings.forEach(finding -> reasons.add(sentence(finding)));
        return String.join("; ", reasons);
    }

    private String sentence(Finding finding) {
        var parts = new ArrayList<String>();
        String field = finding.field();
        if (field != null) {
            parts.add(titles.getOrDefault(field, field) + ": ");
        }
        parts.add(RuleWords.of(finding.rule(), language.code()));
        String value = finding.value();
        if (value != null && !value.isBlank()) {
            parts.add(" (" + value + ")");
        }
        return String.join("", parts);
    }
}

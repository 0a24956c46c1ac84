package org.dungchung.exchange.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dungchung.exchange.ColumnTitle;
import org.dungchung.exchange.FieldType;
import org.dungchung.exchange.TargetField;
import org.dungchung.exchange.writing.Language;

/**
 * One column of a sheet to be filled in.
 *
 * @param title as the import knows it again, with a star where a value is required
 */
record TemplateColumn(TargetField field, String title, Language language) {

    private static final int MOST_TEXT = 200;

    /** @param axes geographic or projected: how coordinates are called */
    static TemplateColumn of(TargetField field, String target, Language language, String axes) {
        String title = ColumnTitle.find(field.name(), target, axes)
                .map(one -> language == Language.VI ? one.vi() : one.en())
                .filter(one -> !one.isEmpty())
                .orElseGet(() -> Objects.requireNonNull(field.meaning().get(language.code())));
        return new TemplateColumn(field, field.required() ? title + " *" : title, language);
    }

    /** The words of which one is chosen; empty when anything may be written. */
    List<String> choices() {
        String limits = field.limits();
        return switch (field.type()) {
            case BOOLEAN -> language == Language.VI ? List.of("có", "không") : List.of("yes", "no");
            case ENUM, WORD ->
                limits == null
                        ? List.of()
                        : List.of(limits.split("\\|", -1)).stream()
                                .map(code -> field.words()
                                        .getOrDefault(code, Map.of())
                                        .getOrDefault(language.code(), code))
                                .toList();
            default -> List.of();
        };
    }

    /** What a cell must fulfil, as a formula of a spreadsheet about {@code cell}; empty = nothing. */
    String formula(String cell) {
        return switch (field.type()) {
            case INTEGER -> "AND(ISNUMBER(%1$s),%1$s=INT(%1$s)%2$s)".formatted(cell, range(cell));
            case NUMBER -> "AND(ISNUMBER(%1$s)%2$s)".formatted(cell, range(cell));
            case COORDINATE -> "ISNUMBER(%s)".formatted(cell);
            case DATE -> "AND(ISNUMBER(%1$s),%1$s>=DATE(1900,3,1),%1$s<=DATE(2200,12,31))".formatted(cell);
            case CODE, TEXT -> "LEN(%s)<=%d".formatted(cell, field.type() == FieldType.CODE ? MOST_TEXT : mostText());
            default -> "";
        };
    }

    private int mostText() {
        String limits = field.limits();
        return limits == null ? 4000 : Integer.parseInt(limits.substring(limits.indexOf("..") + 2));
    }

    private String range(String cell) {
        String limits = field.limits();
        if (limits == null) {
            return "";
        }
        String[] ends = limits.split("\\.\\.", -1);
        return ",%1$s>=%2$s,%1$s<=%3$s".formatted(cell, ends[0], ends[1]);
    }

    /** How a spreadsheet shows its cells. */
    String format() {
        return switch (field.type()) {
            case DATE -> "dd/mm/yyyy";
            case CODE, TEXT, ORGANISATION, ORGANISATIONS -> "@";
            default -> "General";
        };
    }
}

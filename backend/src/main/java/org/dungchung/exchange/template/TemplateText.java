package org.dungchung.exchange.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dungchung.exchange.FieldType;
import org.dungchung.exchange.TargetField;
import org.dungchung.exchange.writing.Language;
import org.jspecify.annotations.Nullable;

/** What the second sheet says of each column: what may stand there, and an example. */
final class TemplateText {

    private static final Words NUMBER = new Words("số", "number");
    private static final Words TEXT = new Words("văn bản", "text");
    private static final Map<FieldType, Words> VALUES = Map.of(
            FieldType.DATE, new Words("ngày (30/06/2023)", "day (30/06/2023)"),
            FieldType.INTEGER, new Words("số nguyên", "whole number"),
            FieldType.NUMBER, NUMBER,
            FieldType.COORDINATE, NUMBER,
            FieldType.ORGANISATION, new Words("mã hoặc tên doanh nghiệp", "code or name of an organisation"),
            FieldType.ORGANISATIONS,
                    new Words("các mã hoặc tên, cách nhau bằng dấu phẩy", "codes or names, separated by commas"),
            FieldType.GEOMETRY, new Words("WKT", "WKT"),
            FieldType.CODE, TEXT,
            FieldType.TEXT, TEXT);
    private static final Map<FieldType, Words> EXAMPLES = Map.of(
            FieldType.DATE, new Words("30/06/2023", "30/06/2023"),
            FieldType.INTEGER, new Words("3", "3"),
            FieldType.NUMBER, new Words("12,5", "12.5"),
            FieldType.ORGANISATION, new Words("VNPT", "VNPT"),
            FieldType.ORGANISATIONS, new Words("VNPT, Viettel", "VNPT, Viettel"),
            FieldType.GEOMETRY,
                    new Words("LINESTRING (105.15 9.17, 105.16 9.18)", "LINESTRING (105.15 9.17, 105.16 9.18)"),
            FieldType.CODE, new Words("CM-0001", "CM-0001"));

    private final boolean vietnamese;

    TemplateText(Language language) {
        this.vietnamese = language == Language.VI;
    }

    /** Names of the sheets: to be filled in, explanation, lists. */
    List<String> sheets() {
        return vietnamese ? List.of("Số liệu", "Hướng dẫn", "Danh mục") : List.of("Data", "Guide", "Lists");
    }

    /** Titles of the columns of the explanation. */
    List<String> heads() {
        return vietnamese
                ? List.of("Cột", "Bắt buộc", "Giá trị", "Đơn vị", "Giải thích", "Ví dụ")
                : List.of("Column", "Required", "Values", "Unit", "Meaning", "Example");
    }

    String required(TargetField field) {
        return field.required() ? (vietnamese ? "có" : "yes") : "";
    }

    /** What may stand in the cells of a column, in words. */
    String values(TemplateColumn column) {
        if (!column.choices().isEmpty()) {
            return String.join(", ", column.choices());
        }
        FieldType type = column.field().type();
        String limits = column.field().limits();
        String words = said(VALUES.get(type));
        boolean number = type == FieldType.INTEGER || type == FieldType.NUMBER;
        return number && limits != null ? words + " " + limits.replace("..", " – ") : words;
    }

    /** What stands under the wrong entry of a cell. */
    String fault(TemplateColumn column) {
        return (vietnamese ? "Cần: " : "Expected: ") + values(column);
    }

    /** A value that the import takes; empty where anything may be written. */
    String example(TemplateColumn column) {
        if (!column.choices().isEmpty()) {
            return column.choices().get(0);
        }
        TargetField field = column.field();
        if (field.type() == FieldType.COORDINATE) {
            return field.name().toLowerCase(Locale.ROOT).endsWith("x") ? "105.1524" : "9.1769";
        }
        return said(EXAMPLES.get(field.type()));
    }

    private String said(@Nullable Words words) {
        return words == null ? "" : vietnamese ? words.vi() : words.en();
    }

    private record Words(String vi, String en) {}
}

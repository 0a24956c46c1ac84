package org.dungchung.exchange.template;

import java.util.List;
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
            FieldType.CODE, new Words("CM-0001", "CM-0001"));

    private final boolean vietnamese;
    private final ExamplePlace place;
    private final String shape;

    /** @param shape of what the rows are, as the target says it */
    TemplateText(Language language, ExamplePlace place, String shape) {
        this.vietnamese = language == Language.VI;
        this.place = place;
        this.shape = shape;
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
        return switch (field.type()) {
            case COORDINATE -> place.coordinate(field.name());
            case GEOMETRY -> place.wkt(shape);
            default -> said(EXAMPLES.get(field.type()));
        };
    }

    private String said(@Nullable Words words) {
        return words == null ? "" : vietnamese ? words.vi() : words.en();
    }

    private record Words(String vi, String en) {}
}

package org.dungchung.exchange.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dungchung.exchange.ColumnTitle;
import org.dungchung.exchange.FieldType;
import org.dungchung.exchange.TargetField;
import org.dungchung.exchange.TargetFields;
import org.dungchung.exchange.writing.ExportTarget.Shape;
import org.dungchung.geo.crs.CoordinateSystem;
import org.jspecify.annotations.Nullable;

/** Picks the columns of one export: the fields that the import reads, and what only leaves the registry, in the order of the titles. */
final class LayerColumns {

    private final ExportTarget target;
    private final Language language;
    private final CoordinateSystem system;
    private final Set<String> place;
    private final Map<String, TargetField> fields = new HashMap<>();

    LayerColumns(ExportTarget target, Language language, CoordinateSystem system) {
        this.target = target;
        this.language = language;
        this.system = system;
        this.place = target.shape() == Shape.POINT ? Set.of("x", "y") : Set.of("wkt");
        TargetFields.of(target.id()).forEach(field -> fields.put(field.name(), field));
    }

    Layer layer(String name) {
        List<Column> columns = titles().filter(title -> !place.contains(title.field()) && has(title))
                .map(this::column)
                .toList();
        List<Column> places = titles().filter(title -> place.contains(title.field()))
                .map(this::column)
                .toList();
        return new Layer(name, target.shape(), columns, places, system);
    }

    private Stream<ColumnTitle> titles() {
        String axes = system.isGeographic() ? "geographic" : "projected";
        return ColumnTitle.all().stream()
                .filter(title -> title.system().isEmpty() || title.system().equals(axes));
    }

    private boolean has(ColumnTitle title) {
        return title.targets().isEmpty()
                ? fields.containsKey(title.field())
                : title.targets().contains(target.id());
    }

    private Column column(ColumnTitle title) {
        TargetField field = fields.get(title.field());
        FieldType type = title.type() != null ? title.type() : typeOf(title, field);
        String source = title.column() != null ? title.column() : field == null ? title.field() : field.column();
        return new Column(source, language.title(title), language.shortTitle(title), Column.Kind.of(type));
    }

    /** Stations and tenancies are exported with their place, which the import asks of their asset. */
    private static FieldType typeOf(ColumnTitle title, @Nullable TargetField field) {
        return field != null ? field.type() : title.system().isEmpty() ? FieldType.GEOMETRY : FieldType.COORDINATE;
    }
}

package org.dungchung.exchange.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dungchung.exchange.ColumnTitle;
import org.dungchung.exchange.FieldType;
import org.dungchung.exchange.TargetField;
import org.dungchung.geo.crs.CoordinateSystem;
import org.dungchung.geo.crs.CoordinateSystems;
import org.jspecify.annotations.Nullable;

/** Picks the columns of one export: the fields that the import reads, and what only leaves the registry, in the order of the titles. */
final class LayerColumns {

    private static final Map<Layer.Shape, Set<String>> PLACE =
            Map.of(Layer.Shape.NONE, Set.of(), Layer.Shape.POINT, Set.of("x", "y"));

    /** Columns of the queries that are there where somebody asks in which commune and hamlet something lies. */
    private static final Set<String> FOUND_ON_THE_GROUND =
            Set.of("commune_code", "commune_name", "hamlet_code", "hamlet_name", "hamlet_found_by");

    private final ExportTarget target;
    private final Language language;
    private final CoordinateSystem system;
    private final boolean withHamlets;
    private final Set<String> place;
    private final Map<String, TargetField> fields = new HashMap<>();

    /** @param fields what the import reads of the target */
    LayerColumns(ExportTarget target, List<TargetField> fields, ExportOrder order) {
        this.target = target;
        this.language = order.language();
        this.system = CoordinateSystems.of(order.crs());
        this.withHamlets = order.selection().withHamlets();
        this.place = PLACE.getOrDefault(target.shape(), Set.of("wkt"));
        fields.forEach(field -> this.fields.put(field.name(), field));
    }

    /** Everything but the geometry. */
    List<QueryColumn> columns() {
        return titles().filter(title -> !place.contains(title.field()) && has(title))
                .map(this::column)
                .toList();
    }

    Layer layer(String name) {
        List<Column> places = titles().filter(title -> place.contains(title.field()))
                .map(title -> column(title).column())
                .toList();
        return new Layer(
                name,
                target.shape(),
                columns().stream().map(QueryColumn::column).toList(),
                places,
                system);
    }

    private Stream<ColumnTitle> titles() {
        return ColumnTitle.all().stream()
                .filter(title -> title.system().isEmpty() || title.system().equals(system.axes()));
    }

    private boolean has(ColumnTitle title) {
        String column = title.column();
        if (column != null && FOUND_ON_THE_GROUND.contains(column) && !withHamlets) {
            return false;
        }
        return title.targets().isEmpty()
                ? fields.containsKey(title.field())
                : title.targets().contains(target.id());
    }

    private QueryColumn column(ColumnTitle title) {
        TargetField field = fields.get(title.field());
        FieldType type = title.type() != null ? title.type() : typeOf(title, field);
        String source = title.column() != null ? title.column() : field == null ? title.field() : field.column();
        var column = new Column(language.title(title, field), language.shortTitle(title), Column.Kind.of(type));
        boolean easting = type == FieldType.COORDINATE && title.field().matches("x|.*X");
        return new QueryColumn(
                column,
                source,
                easting,
                field != null && field.isAttribute() ? field.name() : null,
                language.words(field));
    }

    /** Stations and tenancies are exported with their place, which the import asks of their asset. */
    private static FieldType typeOf(ColumnTitle title, @Nullable TargetField field) {
        return field != null ? field.type() : title.system().isEmpty() ? FieldType.GEOMETRY : FieldType.COORDINATE;
    }
}

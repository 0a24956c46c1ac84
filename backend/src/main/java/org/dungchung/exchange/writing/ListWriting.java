package org.dungchung.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.geo.feature.FeatureForm;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.PageSize;
import org.dungchung.sharing.AssetFields;
import org.dungchung.sharing.AssetListing;
import org.dungchung.sharing.AssetOrder;
import org.dungchung.sharing.AssetPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a list of assets of all kinds as the page shows it: its filters, its columns; read page by page in one state of the registry. */
@Service
public class ListWriting {

    private static final int AT_ONCE = 5_000;
    private static final List<String> FORMATS = List.of("csv", "xlsx");

    private final AssetListing listing;
    private final Formats formats;
    private final Marking marking;

    ListWriting(AssetListing listing, Formats formats, Marking marking) {
        this.listing = listing;
        this.formats = formats;
        this.marking = marking;
    }

    /**
     * Says what the file of an order will be, and refuses an order that makes none.
     *
     * @throws InvalidInput if there is no such column, or the format is no sheet
     * @throws org.dungchung.territory.UnknownArea if the filter's area did not exist in the boundaries asked for
     * @throws org.dungchung.sharing.UnanswerableFilter if there is no such owner, tenant or hamlet
     * @throws org.dungchung.sharing.filter.BadFilter if its ECQL cannot be answered
     */
    @Transactional(readOnly = true)
    public Exporting.Described describe(ListOrder order) {
        if (!FORMATS.contains(order.format())) {
            throw InvalidInput.of("format", order.format(), "csv or xlsx");
        }
        page(order, form(ListColumn.of(order.columns())), new PageSize(1), null);
        ExportFormat format = formats.get(order.format());
        return new Exporting.Described(name(order) + "." + format.extension(), format.mediaType());
    }

    /** Writes the file of an order that was {@linkplain #describe described}. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(ListOrder order, OutputStream out) throws IOException {
        List<ListColumn> columns = ListColumn.of(order.columns());
        FeatureForm form = form(columns);
        var row = new ListRow(columns, order.language());
        try (RowWriter file = marking.open(
                formats.get(order.format()), layer(order, columns), order.language(), order.caller(), out)) {
            UUID after = null;
            do {
                AssetPage page = page(order, form, new PageSize(AT_ONCE), after);
                for (JsonNode feature : JsonMapper.shared().readTree(page.features())) {
                    file.write(row.of(feature.path("properties")));
                }
                after = page.next();
            } while (after != null);
            file.finish();
        }
    }

    private AssetPage page(ListOrder order, FeatureForm form, PageSize size, @Nullable UUID after) {
        return listing.list(
                order.filter(),
                order.asOf(),
                form,
                new AssetListing.Page(size, after, AssetOrder.CODE),
                order.caller());
    }

    private static FeatureForm form(List<ListColumn> columns) {
        return AssetFields.form(columns.stream().map(ListColumn::property).collect(Collectors.joining(",")), null);
    }

    private static Layer layer(ListOrder order, List<ListColumn> columns) {
        return new Layer(
                name(order),
                Layer.Shape.NONE,
                columns.stream().map(column -> column.column(order.language())).toList(),
                List.of(),
                CoordinateSystems.of("EPSG:4326"));
    }

    private static String name(ListOrder order) {
        String what = order.language() == Language.VI ? "danh-sach-cong-trinh" : "assets";
        String area = order.filter().area() == null ? "" : "-" + order.filter().area();
        return what + area + "-"
                + DateTimeFormatter.ISO_DATE.format(order.asOf().date());
    }
}

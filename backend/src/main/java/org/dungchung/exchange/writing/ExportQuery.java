package org.dungchung.exchange.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dungchung.geo.BoundingBox;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.sharing.filter.AssetPredicate;
import org.dungchung.sharing.filter.AssetPredicates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rows of exports. */
@Repository
@Reading
class ExportQuery {

    private static final int ROWS_AT_ONCE = 2000;
    private static final String ASKED = SqlFile.read(ExportQuery.class, "asked.sql");
    private static final String COUNT = SqlFile.read(ExportQuery.class, "count.sql");

    private final JdbcClient jdbc;
    private final AssetPredicates predicates;

    ExportQuery(JdbcClient jdbc, AssetPredicates predicates) {
        this.jdbc = jdbc;
        this.predicates = predicates;
    }

    /** How many rows there are. */
    long count(ExportOrder order, ExportTarget target) {
        String rows = named("asked", ASKED) + target.sql();
        return ask(named("exported", rows) + COUNT, order, target)
                .query(Long.class)
                .single();
    }

    /** Goes through the rows by a cursor of the transaction of the caller, so that memory does not grow with them. */
    void forEach(ExportOrder order, ExportTarget target, RowCallbackHandler row) {
        ask(named("asked", ASKED) + target.sql(), order, target)
                .withFetchSize(ROWS_AT_ONCE)
                .query(row);
    }

    private static String named(String name, String query) {
        return "with " + name + " as (\n" + query + ")\n";
    }

    private JdbcClient.StatementSpec ask(String sql, ExportOrder order, ExportTarget target) {
        ExportOrder.Selection wanted = order.selection();
        AssetPredicate predicate = predicates.read(wanted.filter());
        String asked = wanted.filter() == null ? sql : predicate.passingIn(sql);
        String scope = order.caller().scope();
        boolean cleared = order.caller().cleared();
        return jdbc.sql(asked)
                .params(predicate.parameters())
                .param("day", order.asOf().date())
                .param("boundaries", order.asOf().boundaries())
                .param("known_at", order.asOf().knownAt())
                .param("scope", scope)
                .param("cleared", cleared)
                .param("seen_by", target.isOfOthersToo() ? null : scope)
                .param("seen_cleared", cleared || (target.isOfOthersToo() && scope != null))
                .param("kind", target.kind() == null ? wanted.kind() : target.kind())
                .param("owner", wanted.owner())
                .param("code", wanted.code())
                .param("tenant", wanted.tenant())
                .param("hamlet", wanted.hamlet())
                .param("status", wanted.status())
                .param("offered", wanted.offered())
                .param("in_use", wanted.inUse())
                .param("ids", ids(wanted))
                .param("level", wanted.level())
                .param("area", wanted.area())
                .param("hamlets", wanted.withHamlets())
                .params(box(wanted.bbox()));
    }

    private static Map<String, @Nullable Object> box(@Nullable BoundingBox box) {
        var ends = new HashMap<String, @Nullable Object>();
        ends.put("west", box == null ? null : box.west());
        ends.put("south", box == null ? null : box.south());
        ends.put("east", box == null ? null : box.east());
        ends.put("north", box == null ? null : box.north());
        return ends;
    }

    /** As an array of PostgreSQL. */
    private static @Nullable String ids(ExportOrder.Selection wanted) {
        return wanted.ids() == null
                ? null
                : wanted.ids().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}

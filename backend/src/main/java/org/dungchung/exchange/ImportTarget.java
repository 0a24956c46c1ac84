package org.dungchung.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dungchung.exchange.Places.Shape;

/**
 * What a file can hold.
 *
 * @param id its name in the API
 * @param shape what says where a row is
 * @param openToOperators whether an operator may load it for itself
 * @param fields the fields of its rows
 * @param expected fields that a list of this kind nearly always has: a file without them is loaded, and that is said
 * @param loading how the module that owns the rows takes them in
 */
record ImportTarget(
        String id,
        Shape shape,
        boolean openToOperators,
        List<TargetField> fields,
        Set<String> expected,
        Loading loading) {

    static ImportTarget of(String id, Shape shape, boolean openToOperators, Loading loading) {
        return new ImportTarget(id, shape, openToOperators, TargetFields.of(id), Set.of(), loading);
    }

    /** What one of its rows is, as kinds of assets are called: {@code POLE_LINE}, {@code TENANCY}. */
    String kind() {
        String plural = id.toUpperCase(Locale.ROOT).replace('-', '_');
        return plural.replaceFirst("IES$", "Y").replaceFirst("CHES$", "CH").replaceFirst("S$", "");
    }

    /** Whether its rows may say who uses what they are. */
    boolean mayListUse() {
        return fields.stream().anyMatch(field -> field.name().equals("sharers"));
    }

    /**
     * The steps of a loading, in their order; the module that owns the rows knows what they mean.
     *
     * @param stage makes the empty table in which the rows wait
     * @param check checks each staged row by itself and against the registry
     * @param settle checks the rows against each other, once those outside the territory are gone
     * @param write writes what is left to the registry, with a reason
     */
    record Loading(Runnable stage, Consumer<Order> check, Consumer<Order> settle, BiConsumer<Order, String> write) {

        Loading(Runnable stage, Consumer<Order> check, BiConsumer<Order, String> write) {
            this(stage, check, order -> {}, write);
        }
    }
}

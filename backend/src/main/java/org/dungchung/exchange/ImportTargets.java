package org.dungchung.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dungchung.asset.AssetLoading;
import org.dungchung.asset.StationLoading;
import org.dungchung.exchange.ImportTarget.Loading;
import org.dungchung.exchange.Places.Shape;
import org.dungchung.sharing.TenancyLoading;
import org.dungchung.territory.TerritoryLoading;
import org.dungchung.territory.TerritoryLoading.Unit;
import org.springframework.stereotype.Component;

/** Everything that a file can hold. */
@Component
public class ImportTargets {

    private final Map<String, ImportTarget> byId = new LinkedHashMap<>();

    ImportTargets(
            TerritoryLoading territory,
            AssetLoading assets,
            ListedTenancies listed,
            StationLoading stations,
            TenancyLoading tenancies) {
        add(ImportTarget.of("areas", Shape.AREA, false, loading(Unit.AREA, territory)));
        add(ImportTarget.of("zones", Shape.AREA, false, loading(Unit.ZONE, territory)));
        add(ImportTarget.of("hamlets", Shape.HAMLET, false, loading(Unit.HAMLET, territory)));
        add(ImportTarget.of("hamlet-boundaries", Shape.AREA, false, loading(Unit.HAMLET_BOUNDARY, territory)));
        add(ImportTarget.of("settled-areas", Shape.AREA, false, loading(Unit.SETTLED_AREA, territory)));
        add(ImportTarget.of("buildings", Shape.POINT, false, loading(Unit.BUILDING, territory)));
        add(asset("sites", Shape.POINT, loading("SITE", assets, listed)));
        add(asset("masts", Shape.POINT, loading("MAST", assets, listed)));
        add(asset("poles", Shape.POINT, loading("POLE", assets, listed)));
        add(asset("pole-lines", Shape.LINE, loading("POLE_LINE", assets, listed)));
        add(asset("manholes", Shape.POINT, loading("MANHOLE", assets, listed)));
        add(asset("duct-sections", Shape.LINE, loading("DUCT_SECTION", assets, listed)));
        add(asset("cables", Shape.LINE, loading("CABLE", assets, listed)));
        add(asset("distribution-points", Shape.POINT, loading("DISTRIBUTION_POINT", assets, listed)));
        add(ImportTarget.of("stations", Shape.NONE, true, loading(stations)));
        add(ImportTarget.of("tenancies", Shape.NONE, true, loading(tenancies)));
    }

    private static ImportTarget asset(String id, Shape shape, Loading loading) {
        return new ImportTarget(id, shape, true, TargetFields.of(id), Set.of("code", "owner"), loading);
    }

    private static Loading loading(Unit unit, TerritoryLoading territory) {
        return new Loading(
                () -> territory.stage(unit),
                order -> territory.check(unit, order.level(), order.validFrom(), order.validTo()),
                (order, reason) -> territory.write(unit, order.level(), order.validFrom(), reason));
    }

    private static Loading loading(String kind, AssetLoading assets, ListedTenancies listed) {
        return new Loading(
                assets::stage,
                order -> assets.check(kind, order.caller().scope()),
                order -> {
                    assets.settle(kind, order.caller().scope(), order.validFrom());
                    listed.gather(order.caller().scope());
                },
                (order, reason) -> {
                    assets.write(kind, order.validFrom(), reason);
                    listed.write(reason);
                });
    }

    private static Loading loading(StationLoading stations) {
        return new Loading(
                stations::stage,
                order -> stations.check(order.caller().scope()),
                (order, reason) -> stations.write(reason));
    }

    private static Loading loading(TenancyLoading tenancies) {
        return new Loading(
                tenancies::stageFile,
                order -> tenancies.checkFile(order.caller().scope()),
                (order, reason) -> tenancies.write(reason));
    }

    private void add(ImportTarget target) {
        byId.put(target.id(), target);
    }

    Map<String, ImportTarget> byId() {
        return Collections.unmodifiableMap(byId);
    }

    /** The targets with their fields, for whoever maps columns. */
    public List<Described> describe() {
        return byId.values().stream()
                .map(target ->
                        new Described(target.id(), target.shape().name(), target.openToOperators(), target.fields()))
                .toList();
    }

    /**
     * A target as the API lists it.
     *
     * @param shape NONE, POINT, LINE, AREA or HAMLET (settled area and centre)
     * @param operators whether operators may load it for themselves
     */
    public record Described(String target, String shape, boolean operators, List<TargetField> fields) {}
}

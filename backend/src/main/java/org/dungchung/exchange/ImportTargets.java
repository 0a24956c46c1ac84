package org.dungchung.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dungchung.asset.AssetKind;
import org.dungchung.asset.AssetLoading;
import org.dungchung.asset.AttributeSchemas;
import org.dungchung.asset.PartLoading.Part;
import org.dungchung.exchange.ImportTarget.Loading;
import org.dungchung.exchange.Places.Shape;
import org.dungchung.sameplace.StagedCandidates;
import org.dungchung.territory.TerritoryLoading;
import org.dungchung.territory.TerritoryLoading.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that a file can hold. */
@Component
public class ImportTargets {

    private final Map<String, ImportTarget> byId = new LinkedHashMap<>();
    private final AssetLoading assets;
    private final ListedTenancies listed;
    private final AttributeSchemas schemas;
    private final StagedCandidates samePlace;

    ImportTargets(
            TerritoryLoading territory,
            AssetLoading assets,
            ListedTenancies listed,
            NetworkLoadings network,
            AttributeSchemas schemas,
            StagedCandidates samePlace) {
        this.samePlace = samePlace;
        this.assets = assets;
        this.listed = listed;
        this.schemas = schemas;
        add(ImportTarget.of("areas", Shape.AREA, false, loading(Unit.AREA, territory)));
        add(ImportTarget.of("zones", Shape.AREA, false, loading(Unit.ZONE, territory)));
        add(ImportTarget.of("hamlets", Shape.HAMLET, false, loading(Unit.HAMLET, territory)));
        add(ImportTarget.of("hamlet-boundaries", Shape.AREA, false, loading(Unit.HAMLET_BOUNDARY, territory)));
        add(ImportTarget.of("settled-areas", Shape.AREA, false, loading(Unit.SETTLED_AREA, territory)));
        add(ImportTarget.of("buildings", Shape.POINT, false, loading(Unit.BUILDING, territory)));
        add(ImportTarget.of("population-grid", Shape.POINT, false, loading(Unit.POPULATION_GRID, territory)));
        addAsset(AssetKind.SITE, Shape.POINT);
        addAsset(AssetKind.MAST, Shape.POINT);
        addAsset(AssetKind.POLE, Shape.POINT);
        addAsset(AssetKind.POLE_LINE, Shape.LINE);
        addAsset(AssetKind.MANHOLE, Shape.POINT);
        addAsset(AssetKind.DUCT_SECTION, Shape.LINE);
        addAsset(AssetKind.CABLE, Shape.LINE);
        addAsset(AssetKind.DISTRIBUTION_POINT, Shape.POINT);
        addAsset(AssetKind.TRENCH, Shape.LINE);
        addAsset(AssetKind.TUNNEL, Shape.LINE);
        addAsset(AssetKind.SHELTER, Shape.POINT);
        addAsset(AssetKind.SERVICE_POINT, Shape.POINT);
        addParts(network);
    }

    private void addParts(NetworkLoadings network) {
        add(ImportTarget.of("stations", Shape.NONE, true, network.of(Part.STATION)));
        add(ImportTarget.of("sectors", Shape.NONE, true, network.of(Part.SECTOR)));
        add(ImportTarget.of("station-footprints", Shape.AREA, true, network.footprints()));
        add(ImportTarget.of("tenancies", Shape.NONE, true, network.tenancies()));
        add(ImportTarget.of("cable-supports", Shape.NONE, true, network.of(Part.CABLE_SUPPORT)));
        add(ImportTarget.of("ducts", Shape.NONE, true, network.of(Part.DUCT)));
        add(ImportTarget.of("other-codes", Shape.NONE, true, network.otherCodes()));
        add(ImportTarget.of("organisations", Shape.NONE, false, network.organisations()));
    }

    private void addAsset(AssetKind kind, Shape shape) {
        String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + (kind == AssetKind.TRENCH ? "es" : "s");
        var fields = new ArrayList<>(TargetFields.of(id));
        var taken = fields.stream().map(TargetField::name).collect(Collectors.toSet());
        fields.addAll(AttributeFields.of(schemas.attributesOf(kind), taken));
        add(new ImportTarget(id, shape, true, List.copyOf(fields), Set.of("code", "owner"), loading(kind.name())));
    }

    private static Loading loading(Unit unit, TerritoryLoading territory) {
        return new Loading(
                () -> territory.stage(unit),
                order -> territory.check(unit, order.level(), order.validFrom(), order.validTo()),
                (order, reason) -> territory.write(unit, order.level(), order.validFrom(), reason));
    }

    private Loading loading(String kind) {
        return new Loading(
                assets::stage,
                order -> assets.check(kind, order.caller().scope()),
                order -> {
                    assets.settle(kind, order.caller().scope(), order.validFrom());
                    samePosition(kind, order.samePosition());
                    listed.gather(order.caller().scope());
                },
                (order, reason) -> {
                    assets.write(kind, order.caller().scope(), order.validFrom(), reason);
                    listed.write(reason);
                });
    }

    private void samePosition(String kind, @Nullable Double metres) {
        if (metres != null) {
            samePlace.list(kind, metres);
        }
    }

    private void add(ImportTarget target) {
        byId.put(target.id(), target);
    }

    Map<String, ImportTarget> byId() {
        return Collections.unmodifiableMap(byId);
    }

    /** The fields that a file of {@code target} can have, attributes of its kind of asset among them. */
    public List<TargetField> fieldsOf(String target) {
        return Objects.requireNonNull(byId.get(target)).fields();
    }

    /** The targets with their fields, for whoever maps columns. */
    public List<Described> describe() {
        return byId.values().stream().map(Described::of).toList();
    }

    /** One of them. */
    public Described describe(String target) {
        return Described.of(Objects.requireNonNull(byId.get(target)));
    }

    /**
     * A target as the API lists it.
     *
     * @param shape NONE, POINT, LINE, AREA or HAMLET (settled area and centre)
     * @param operators whether operators may load it for themselves
     */
    public record Described(String target, String shape, boolean operators, List<TargetField> fields) {

        private static Described of(ImportTarget target) {
            return new Described(
                    target.id(),
                    target.shape().name(),
                    target.openToOperators(),
                    target.fields().stream().map(TargetField::withTitles).toList());
        }
    }
}

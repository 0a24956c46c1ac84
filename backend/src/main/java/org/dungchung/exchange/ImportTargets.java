package org.dungchung.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.asset.AssetLoading;
import org.dungchung.exchange.Places.Shape;
import org.springframework.stereotype.Component;

/** Everything that a file can hold. */
@Component
public class ImportTargets {

    private final Map<String, ImportTarget> byId = new LinkedHashMap<>();

    ImportTargets(List<ImportTarget> others, AssetLoading assets, ListedTenancies tenancies) {
        others.forEach(this::add);
        add(new AssetTarget("sites", "SITE", Shape.POINT, assets, tenancies));
        add(new AssetTarget("masts", "MAST", Shape.POINT, assets, tenancies));
        add(new AssetTarget("poles", "POLE", Shape.POINT, assets, tenancies));
        add(new AssetTarget("pole-lines", "POLE_LINE", Shape.LINE, assets, tenancies));
        add(new AssetTarget("duct-sections", "DUCT_SECTION", Shape.LINE, assets, tenancies));
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

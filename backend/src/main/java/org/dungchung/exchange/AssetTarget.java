package org.dungchung.exchange;

import java.util.List;
import org.dungchung.asset.AssetLoading;
import org.dungchung.exchange.Places.Shape;

/** Assets of one kind, with who uses them where the list says so. */
final class AssetTarget implements ImportTarget {

    private final String id;
    private final String kind;
    private final Shape shape;
    private final AssetLoading assets;
    private final ListedTenancies tenancies;
    private final List<TargetField> fields;

    AssetTarget(String id, String kind, Shape shape, AssetLoading assets, ListedTenancies tenancies) {
        this.id = id;
        this.kind = kind;
        this.shape = shape;
        this.assets = assets;
        this.tenancies = tenancies;
        this.fields = TargetFields.of(id);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<TargetField> fields() {
        return fields;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public boolean openToOperators() {
        return true;
    }

    @Override
    public void stage() {
        assets.stage();
    }

    @Override
    public void check(Order order) {
        assets.check(kind, order.caller().scope());
    }

    @Override
    public void settle(Order order) {
        assets.settle(kind);
        tenancies.gather(order.caller().scope());
    }

    @Override
    public void write(Order order, String reason) {
        assets.write(kind, order.validFrom(), reason);
        tenancies.write(reason);
    }
}

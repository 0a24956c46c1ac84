package org.dungchung.exchange;

import java.util.List;
import org.dungchung.exchange.Places.Shape;
import org.dungchung.territory.HamletLoading;
import org.springframework.stereotype.Component;

/** Hamlets with where their people live. */
@Component
class HamletTarget implements ImportTarget {

    private static final List<TargetField> FIELDS = TargetFields.of("hamlets");

    private final HamletLoading hamlets;

    HamletTarget(HamletLoading hamlets) {
        this.hamlets = hamlets;
    }

    @Override
    public String id() {
        return "hamlets";
    }

    @Override
    public List<TargetField> fields() {
        return FIELDS;
    }

    @Override
    public Shape shape() {
        return Shape.HAMLET;
    }

    @Override
    public boolean openToOperators() {
        return false;
    }

    @Override
    public void stage() {
        hamlets.stage();
    }

    @Override
    public void check(Order order) {
        hamlets.check(order.validFrom(), order.validTo());
    }

    @Override
    public void settle(Order order) {}

    @Override
    public void write(Order order, String reason) {
        hamlets.write(order.validFrom(), reason);
    }
}

package org.dungchung.exchange;

import java.util.List;
import java.util.Objects;
import org.dungchung.exchange.Places.Shape;
import org.dungchung.territory.AreaLoading;
import org.springframework.stereotype.Component;

/** Provinces, districts or communes with their boundaries. */
@Component
class AreaTarget implements ImportTarget {

    private static final List<TargetField> FIELDS = TargetFields.of("areas");

    private final AreaLoading areas;

    AreaTarget(AreaLoading areas) {
        this.areas = areas;
    }

    @Override
    public String id() {
        return "areas";
    }

    @Override
    public List<TargetField> fields() {
        return FIELDS;
    }

    @Override
    public Shape shape() {
        return Shape.AREA;
    }

    @Override
    public boolean openToOperators() {
        return false;
    }

    @Override
    public void stage() {
        areas.stage();
    }

    @Override
    public void check(Order order) {
        areas.check(order.validFrom(), order.validTo());
    }

    @Override
    public void settle(Order order) {}

    @Override
    public void write(Order order, String reason) {
        areas.write(Objects.requireNonNull(order.level()), order.validFrom(), reason);
    }
}

package org.dungchung.exchange;

import java.util.List;
import org.dungchung.exchange.Places.Shape;
import org.dungchung.sharing.TenancyLoading;
import org.springframework.stereotype.Component;

/** Who uses which places of which asset. */
@Component
class TenancyTarget implements ImportTarget {

    private static final List<TargetField> FIELDS = TargetFields.of("tenancies");

    private final TenancyLoading tenancies;

    TenancyTarget(TenancyLoading tenancies) {
        this.tenancies = tenancies;
    }

    @Override
    public String id() {
        return "tenancies";
    }

    @Override
    public List<TargetField> fields() {
        return FIELDS;
    }

    @Override
    public Shape shape() {
        return Shape.NONE;
    }

    @Override
    public boolean openToOperators() {
        return true;
    }

    @Override
    public void stage() {
        tenancies.stageFile();
    }

    @Override
    public void check(Order order) {
        tenancies.checkFile(order.caller().scope());
    }

    @Override
    public void settle(Order order) {}

    @Override
    public void write(Order order, String reason) {
        tenancies.write(reason);
    }
}

package org.dungchung.exchange;

import java.util.List;
import org.dungchung.asset.StationLoading;
import org.dungchung.exchange.Places.Shape;
import org.springframework.stereotype.Component;

/** Stations of operators on masts and sites. */
@Component
class StationTarget implements ImportTarget {

    private static final List<TargetField> FIELDS = TargetFields.of("stations");

    private final StationLoading stations;

    StationTarget(StationLoading stations) {
        this.stations = stations;
    }

    @Override
    public String id() {
        return "stations";
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
        stations.stage();
    }

    @Override
    public void check(Order order) {
        stations.check(order.caller().scope());
    }

    @Override
    public void settle(Order order) {}

    @Override
    public void write(Order order, String reason) {
        stations.write(reason);
    }
}

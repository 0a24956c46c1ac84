package org.dungchung.indicator;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the plans that ship with the product up to what their files say, at each start. */
@Component
@Order(100)
class ReferencePlans implements ApplicationRunner {

    private final PlanLoading loading;

    ReferencePlans(PlanLoading loading) {
        this.loading = loading;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loading.load("gis-data/reference");
    }
}

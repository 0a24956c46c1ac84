package org.dungchung.spacing;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings in, at each start, the rules of spacing that ship with the product and are not there yet. */
@Component
@Order(100)
class ReferenceSpacing implements ApplicationRunner {

    private final SpacingLoading loading;

    ReferenceSpacing(SpacingLoading loading) {
        this.loading = loading;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loading.load("gis-data/reference");
    }
}

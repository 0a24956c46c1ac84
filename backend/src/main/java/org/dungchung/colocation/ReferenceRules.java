package org.dungchung.colocation;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings in, at each start, the holidays and rules that ship with the product and are not there yet. */
@Component
@Order(100)
class ReferenceRules implements ApplicationRunner {

    private final RuleLoading loading;

    ReferenceRules(RuleLoading loading) {
        this.loading = loading;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loading.load("gis-data/reference");
    }
}

package org.dungchung.demo;

import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demo province on the first start of the profile {@code demo}, after the reference data; never into a registry that holds anything. */
@Component
@Profile("demo")
@Order(200)
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoLoading loading;
    private final CurrentCaller callers;

    DemoStart(DemoLoading loading, CurrentCaller callers) {
        this.loading = loading;
        this.callers = callers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        callers.run(Caller.SYSTEM, this::loadIfEmpty);
    }

    private void loadIfEmpty() {
        if (!loading.isRegistryEmpty()) {
            LOG.info("The registry holds data already; the demo province is not loaded again.");
            return;
        }
        LOG.info("First start: loading the demo province");
        loading.load();
        LOG.info("The demo province is loaded");
    }
}

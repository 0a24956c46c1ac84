package org.dungchung.exchange;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Carries out imports after their requests were answered, in the name of whoever sent them; few at a time, the others wait. */
@Component
class ImportQueue {

    private static final int AT_ONCE = 2;
    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, work -> {
        var thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    });
    private final CurrentCaller currentCaller;

    ImportQueue(CurrentCaller currentCaller) {
        this.currentCaller = currentCaller;
    }

    /** Takes up work, which says by itself in the book of runs what becomes of it. */
    @SuppressWarnings("FutureReturnValueIgnored")
    void add(Runnable work) {
        Caller caller = currentCaller.get();
        String request = MDC.get("requestId");
        threads.submit(() -> {
            MDC.put("requestId", request == null ? "" : request);
            try {
                currentCaller.run(caller, work);
            } catch (RuntimeException e) {
                LOG.info("an import ended with: {}", e.toString());
            } finally {
                MDC.remove("requestId");
            }
        });
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}

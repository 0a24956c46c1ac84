package org.dungchung.exchange;

import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, when the server starts, of which imports nothing is there because it went away in the middle. */
@Component
class InterruptedRuns {

    private static final Logger LOG = LoggerFactory.getLogger(InterruptedRuns.class);

    private final RunBook book;
    private final CurrentCaller callers;

    InterruptedRuns(RunBook book, CurrentCaller callers) {
        this.book = book;
        this.callers = callers;
    }

    @EventListener(ApplicationStartedEvent.class)
    void mark() {
        int interrupted = callers.call(Caller.SYSTEM, book::interrupted);
        if (interrupted > 0) {
            LOG.warn(
                    "{} imports were interrupted when the server went away; nothing of them is in the registry.",
                    interrupted);
        }
    }
}

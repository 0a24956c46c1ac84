package org.dungchung.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes away, when the server starts, the files of those that were killed. */
@Component
class ScratchSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ScratchSweep.class);

    @EventListener(ApplicationStartedEvent.class)
    void sweep() {
        int swept = Scratch.sweep();
        if (swept > 0) {
            LOG.info("took away the unfinished files of {} servers that are no more", swept);
        }
    }
}

package org.dungchung.report.frozen;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dungchung.report.kind.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the reports of this server have come, and which of them are not wanted any more. Kept in memory: a server that dies has no progress. */
@Component
class Meters {

    private final Map<UUID, Report.Progress> running = new ConcurrentHashMap<>();
    private final Set<UUID> unwanted = ConcurrentHashMap.newKeySet();

    /** Begins to count the steps of a report, which breaks off at the next one when it is not wanted any more. */
    Steps begin(UUID report) {
        running.put(report, new Report.Progress(0, 1));
        return (done, all) -> {
            running.put(report, new Report.Progress(done, all));
            if (unwanted.contains(report)) {
                throw new FreezingCancelled(report);
            }
        };
    }

    void cancel(UUID report) {
        if (running.containsKey(report)) {
            unwanted.add(report);
        }
    }

    void end(UUID report) {
        running.remove(report);
        unwanted.remove(report);
    }

    Report.@Nullable Progress of(UUID report) {
        return running.get(report);
    }
}

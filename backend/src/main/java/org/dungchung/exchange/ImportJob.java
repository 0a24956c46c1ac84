package org.dungchung.exchange;

import java.util.Map;
import java.util.UUID;
import org.dungchung.exchange.reading.Source;

/**
 * An import that has begun.
 *
 * @param run its id among the runs
 * @param order what is wanted
 * @param upload the file
 * @param meter is told how far it has come
 * @param reviewed why the authority has refused rows of it, by their numbers
 */
record ImportJob(UUID run, Order order, Upload upload, RunProgress.Meter meter, Map<Long, String> reviewed) {

    /** Opens the file from its beginning. */
    Source source() {
        return new Source(upload.open(), order.encoding(), order.part());
    }
}

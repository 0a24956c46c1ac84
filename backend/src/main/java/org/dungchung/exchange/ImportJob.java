package org.dungchung.exchange;

import java.util.Map;
import java.util.UUID;
import org.dungchung.exchange.reading.Source;
import org.jspecify.annotations.Nullable;

/**
 * An import that has begun.
 *
 * @param run its id among the runs
 * @param order what is wanted
 * @param upload the file
 * @param meter is told how far it has come
 * @param reviewed why the authority has refused rows of it, by their numbers
 * @param changeSet that into which its rows go, or of which they are published; null = none has begun
 * @param proposal the run whose rows it publishes; null = it publishes none
 */
record ImportJob(
        UUID run,
        Order order,
        Upload upload,
        RunProgress.Meter meter,
        Map<Long, String> reviewed,
        @Nullable UUID changeSet,
        @Nullable UUID proposal) {

    /** Opens the file from its beginning. */
    Source source() {
        return new Source(upload.open(), order.encoding(), order.part());
    }
}

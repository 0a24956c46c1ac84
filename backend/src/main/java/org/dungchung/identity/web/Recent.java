package org.dungchung.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bounded memory of what happened lately. The entry that was written longest ago goes first when it is full. Safe for threads.
 *
 * @param <V> what is remembered
 */
final class Recent<V> {

    private final int size;
    private final Duration memory;
    private final Clock clock;
    private final Map<String, Entry<V>> entries = new LinkedHashMap<>();

    Recent(int size, Duration memory, Clock clock) {
        this.size = size;
        this.memory = memory;
        this.clock = clock;
    }

    synchronized Optional<V> find(String key) {
        Entry<V> entry = entries.get(key);
        return entry == null || entry.until().isBefore(clock.instant()) ? Optional.empty() : Optional.of(entry.value());
    }

    synchronized void put(String key, V value) {
        entries.remove(key);
        entries.put(key, new Entry<>(value, clock.instant().plus(memory)));
        if (entries.size() > size) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    synchronized void remove(String key) {
        entries.remove(key);
    }

    private record Entry<V>(V value, Instant until) {}
}

package org.dungchung.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said beside a file, saved to be said again of the next file of this kind.
 *
 * @param name by which people know it; one organisation has each name once
 * @param heads the titles of the file's columns, by which such a file is known again
 * @param spec what is said; without a mode
 */
public record Mapping(UUID id, String name, List<String> heads, ImportSpec spec, String savedBy, Instant savedAt) {

    /** What is saved. */
    public record Draft(
            @Nullable String name,
            @Nullable List<String> heads,
            @Nullable ImportSpec spec) {}
}

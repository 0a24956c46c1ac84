package org.dungchung.access;

import java.util.SortedMap;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, by whom, and from where.
 *
 * @param reader who asked
 * @param requestId of the request
 * @param address from which it came
 * @param endpoint the pattern of its path
 * @param subject the one thing that was asked for; null for lists and files
 * @param asset the asset of which a list was asked; null for another list
 * @param selection what was asked for beside that: parameters by name
 */
public record Access(
        Caller reader,
        @Nullable String requestId,
        @Nullable String address,
        String endpoint,
        @Nullable Subject subject,
        @Nullable UUID asset,
        SortedMap<String, String> selection) {}

package org.dungchung.preference;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list as somebody wants to see it.
 *
 * @param page whose list it is
 * @param name by which people know it; one account has each name once on a page
 * @param owner the account that saved it
 * @param own whether that is the reader
 * @param shared whether all who act for the same organisation, or for the authority, see it
 * @param params what stands in the address of the page: filters, columns
 */
public record SavedView(
        UUID id,
        String page,
        String name,
        String owner,
        boolean own,
        boolean shared,
        Map<String, String> params,
        Instant savedAt) {

    /** What is saved. */
    public record Draft(
            @Nullable String page,
            @Nullable String name,
            @Nullable Boolean shared,
            @Nullable Map<String, String> params) {}
}

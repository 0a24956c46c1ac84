package org.dungchung.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was sent in, without its bytes.
 *
 * @param asset for which it was sent
 * @param organisation for which its sender acted; null for the authority
 * @param takenOn when the camera says that it was taken
 */
record SentFile(
        UUID id,
        UUID asset,
        @Nullable String organisation,
        String name,
        FileType type,
        int size,
        @Nullable LocalDate takenOn) {}

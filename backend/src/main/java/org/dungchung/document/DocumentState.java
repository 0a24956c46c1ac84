package org.dungchung.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as it stands.
 *
 * @param asset of which it is
 * @param file by which its bytes can be had
 * @param title what it is, in words
 * @param name of the file
 * @param size in bytes
 * @param takenOn the day of the photo, or the date of the document; null when nobody says
 * @param retired whether it is not to be used any more
 */
public record DocumentState(
        UUID id,
        UUID asset,
        UUID file,
        String title,
        String name,
        FileType type,
        int size,
        @Nullable LocalDate takenOn,
        boolean retired,
        int version) {}

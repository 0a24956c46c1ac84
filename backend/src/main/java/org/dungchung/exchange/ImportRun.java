package org.dungchung.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of a file, counted in rows: read = accepted + refused, accepted = created + updated + unchanged.
 *
 * @param mode {@code dry-run} or {@code apply}
 * @param fileName name of the file, for people
 * @param caller the account that sent it
 * @param warnings accepted rows that somebody should look at
 * @param notes what the import did beyond the rows
 */
public record ImportRun(
        UUID id,
        String target,
        String format,
        String mode,
        @JsonProperty("file") String fileName,
        @JsonProperty("startedBy") String caller,
        Instant startedAt,
        Instant endedAt,
        long read,
        long accepted,
        long refused,
        long warnings,
        long created,
        long updated,
        long unchanged,
        List<Note> notes) {

    /**
     * Something that an import did or assumed.
     *
     * @param rule the name of the rule, kebab case
     * @param count how often
     * @param text in English; a page translates by rule
     */
    public record Note(String rule, long count, String text) {}
}

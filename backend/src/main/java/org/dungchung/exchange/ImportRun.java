package org.dungchung.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, counted in rows: read = accepted + refused, accepted = created + updated + unchanged. All are 0 until the run is done.
 *
 * @param mode {@code dry-run}, {@code apply} or {@code propose}: a dry run whose rows wait in a change-set
 * @param state where the run stands; only one that is done has changed anything
 * @param fileName name of the file, for people
 * @param caller the account that sent it
 * @param endedAt null while it runs; of an interrupted run, when that was noticed
 * @param warnings accepted rows that somebody should look at
 * @param notes what the import did beyond the rows
 * @param extent whether the file was the full list of its owners
 * @param missing how many assets a full list left out; else null
 * @param returnFormat the format in which the refused rows go back; null when none was refused
 * @param returnSpec what is to be said otherwise in the specification when they are sent again; null when the same one serves
 * @param problem why it failed; else null
 * @param changeSet the change-set in which its rows wait, or waited; null when they wait for nobody
 * @param progress how far it has come; null unless this server is carrying it out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportRun(
        UUID id,
        String target,
        String format,
        String mode,
        State state,
        @JsonProperty("file") String fileName,
        @JsonProperty("startedBy") String caller,
        Instant startedAt,
        @Nullable Instant endedAt,
        long read,
        long accepted,
        long refused,
        long warnings,
        long created,
        long updated,
        long unchanged,
        List<Note> notes,
        Extent extent,
        @Nullable Long missing,
        @Nullable String returnFormat,
        @Nullable ReturnSpec returnSpec,
        @Nullable Problem problem,
        @Nullable UUID changeSet,
        RunProgress.@Nullable Progress progress) {

    /** Where a run stands. */
    public enum State {
        RUNNING,
        /** All that it accepted is there. */
        DONE,
        /** Nothing is there, for the reason that the run names. */
        FAILED,
        /** Nothing is there: the server went away in the middle. */
        INTERRUPTED
    }

    /**
     * Something that an import did or assumed.
     *
     * @param rule the name of the rule, kebab case
     * @param count how often
     * @param text in English; a page translates by rule
     */
    public record Note(String rule, long count, String text) {}

    /**
     * What differs from the specification of a run in that of its refused rows, which could not go back in the format in which they came.
     *
     * @param format in which they go back
     * @param crs of their coordinates, as it was declared or as the file said it
     */
    public record ReturnSpec(String format, String crs) {}
}

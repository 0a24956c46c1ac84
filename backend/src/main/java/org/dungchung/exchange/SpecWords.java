package org.dungchung.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dungchung.exchange.reading.TextEncoding;
import org.dungchung.identity.Caller;
import org.dungchung.organisation.OrganisationKinds;
import org.dungchung.sameplace.CandidateFilter;
import org.jspecify.annotations.Nullable;

/** The words of a specification, each read by itself. */
final class SpecWords {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private static final Set<String> LEVELS = Set.of("PROVINCE", "DISTRICT", "COMMUNE");
    private static final List<String> COMPARED = List.of("sites", "masts", "pole-lines");
    static final String VERTEX_ROWS = "vertex-rows";

    private static final List<String> MODES = List.of("dry-run", "apply");

    private SpecWords() {}

    /** What {@code value} names. */
    static <T> T known(String property, @Nullable String value, Map<String, T> known) {
        T found = value == null ? null : known.get(value);
        if (found == null) {
            throw WrongSpec.unknown(property, value == null ? "" : value, known.keySet());
        }
        return found;
    }

    /** Whether nothing is to be kept. Who does not say it has nothing written. */
    static boolean dryRun(@Nullable String mode) {
        if (mode == null || mode.isBlank()) {
            throw WrongSpec.missingMode();
        }
        return oneOf("mode", mode, MODES).equals("dry-run");
    }

    /** The sheet or layer that is meant; null when none is named. */
    static @Nullable String part(ImportSpec spec) {
        String part = spec.sheet() == null ? spec.layer() : spec.sheet();
        return part == null || part.isBlank() ? null : part.strip();
    }

    /** Whether each row is a vertex of a line. */
    static boolean vertexRows(@Nullable String geometry, ImportTarget target) {
        if (geometry == null || geometry.isBlank()) {
            return false;
        }
        oneOf("geometry", geometry, target.shape() == Places.Shape.LINE ? List.of(VERTEX_ROWS) : List.of());
        return true;
    }

    /** The declared encoding; null when none is. */
    static @Nullable TextEncoding encoding(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        TextEncoding encoding = TextEncoding.of(name);
        if (encoding == null) {
            throw WrongSpec.unknown(
                    "encoding", name, List.of("utf-8", "utf-16", "windows-1258", "windows-1252", "tcvn3", "vni"));
        }
        return encoding;
    }

    static @Nullable Character delimiter(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        if (written.equals("\\t") || written.equalsIgnoreCase("tab")) {
            return '\t';
        }
        if (written.length() != 1 || "\"\n\r".contains(written)) {
            throw WrongSpec.unknown("delimiter", written, List.of(",", ";", "|", "tab"));
        }
        return written.charAt(0);
    }

    static @Nullable Character decimal(@Nullable String written) {
        return written == null || written.isEmpty()
                ? null
                : (Character) oneOf("decimal", written, List.of(".", ",")).charAt(0);
    }

    /** Metres within which another owner's asset may be the same one; null when nobody asks. */
    static @Nullable Double samePosition(@Nullable Double metres, ImportTarget target, Caller caller) {
        if (metres == null) {
            return null;
        }
        if (!COMPARED.contains(target.id())) {
            throw WrongSpec.notAllowed("samePositionWithinMetres is for " + String.join(", ", COMPARED) + ".");
        }
        if (caller.scope() != null) {
            throw WrongSpec.notAllowed(
                    "Where others' assets stand is not told to an operator: leave samePositionWithinMetres out.");
        }
        if (!(metres > 0 && metres <= CandidateFilter.FARTHEST)) {
            throw WrongSpec.wrongValue("samePositionWithinMetres", "metres, more than 0 and at most 1000");
        }
        return metres;
    }

    /** The kind of the organisations that the file may create; null when it may create none. */
    static @Nullable String createdKind(@Nullable Boolean create, @Nullable String kind) {
        if (kind != null && !OrganisationKinds.ALL.contains(kind)) {
            throw WrongSpec.wrongValue("createdKind", "one of " + String.join(", ", OrganisationKinds.ALL));
        }
        if (!Boolean.TRUE.equals(create)) {
            return null;
        }
        return kind == null ? OrganisationKinds.USUAL : kind;
    }

    static @Nullable String level(@Nullable String level, ImportTarget target) {
        if (!target.id().equals("areas")) {
            return null;
        }
        if (level == null || level.isBlank()) {
            throw WrongSpec.missingLevel();
        }
        return oneOf("level", level.strip().toUpperCase(Locale.ROOT), LEVELS);
    }

    /** A day between 1900 and 2200, both included; others are slips of the keyboard. */
    static @Nullable LocalDate day(String property, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            throw WrongSpec.dateOutOfRange(property, day);
        }
        return day;
    }

    /** Whether the list is full; only one of assets can be, and only within an area, lest it names what its owners have elsewhere. */
    static Extent extent(@Nullable Extent extent, ImportTarget target, @Nullable String territory) {
        if (extent == Extent.FULL && !target.mayListUse()) {
            throw WrongSpec.neverFull(target.id());
        }
        if (extent == Extent.FULL && territory == null) {
            throw WrongSpec.fullOfWhat();
        }
        return extent == null ? Extent.DELTA : extent;
    }

    private static String oneOf(String property, String value, Collection<String> known) {
        if (!known.contains(value)) {
            throw WrongSpec.unknown(property, value, known);
        }
        return value;
    }
}

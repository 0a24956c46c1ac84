package org.dungchung.indicator;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a plan asks to be done and the registry counts: how much of it is done on a day, of how much in all.
 *
 * @param unit of the indicator
 * @param number whether a plan asks for a number of units done, and not for their part of all
 * @param sinceADay whether only what is done from a day on counts
 * @param nobodys whether its units are nobody's, so that every role is told each of them
 * @param length whether kilometres are counted, of which each commune has what lies inside it
 * @param lines the reasons ({@code why} of a row) whose sums stand beside the figure
 * @param kinds the kinds of its rows
 */
record Progress(
        String unit,
        boolean number,
        boolean sinceADay,
        boolean nobodys,
        boolean length,
        List<String> lines,
        List<String> kinds) {

    private static final List<Progress> ALL = List.of(
            new Progress("POSITION", true, false, false, false, List.of("PLANNED_POSITION"), List.of("SITE", "MAST")),
            new Progress(
                    "GUYED_MAST",
                    true,
                    true,
                    false,
                    false,
                    List.of("STILL_GUYED", "NOT_REPLACED", "REPLACED_BY_UNKNOWN"),
                    List.of("MAST")),
            new Progress(
                    "COMMUNE", false, false, true, false, List.of("NOT_CONNECTED", "NO_OFFICE"), List.of("COMMUNE")),
            new Progress(
                    "CABLE_KM", true, true, false, true, List.of("UNDERGROUNDED", "DONE_BEFORE"), List.of("CABLE")),
            new Progress(
                    "NEW_AREA",
                    false,
                    false,
                    true,
                    false,
                    List.of("ONLY_UNDERGROUNDED", "ONLY_SHARED", "NEITHER_DONE"),
                    List.of("ZONE")));

    static boolean counts(String unit) {
        return find(unit).findFirst().isPresent();
    }

    static Progress of(String unit) {
        return find(unit).findFirst().orElseThrow();
    }

    /** Whether a plan's value of units of this kind is their number; of all other indicators it is a part of one. */
    static boolean isNumber(String unit) {
        return find(unit).anyMatch(Progress::number);
    }

    private static Stream<Progress> find(String unit) {
        return ALL.stream().filter(one -> one.unit.equals(unit));
    }

    /** The codes of the lines in the API. */
    List<String> lineCodes() {
        return lines.stream().map(Progress::code).toList();
    }

    static String code(String why) {
        return why.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

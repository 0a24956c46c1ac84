package org.dungchung.spacing;

import java.time.LocalDate;
import java.util.Set;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a rule shall say; the members are those of {@link SpacingRule}. To alter one, the area is not looked at.
 *
 * @param reason why it is entered; must be said of what is altered
 */
public record SpacingRuleForm(
        @Nullable String area,
        @Nullable String zone,
        @Nullable String network,
        @Nullable String category,
        @Nullable Double aboveM,
        @Nullable Double upToM,
        @Nullable Double metres,
        @Nullable String condition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String document,
        @Nullable String reason) {

    private static final Set<String> ZONES = Set.of("URBAN", "RURAL");
    private static final Set<String> NETWORKS = Set.of("SAME", "OTHER");
    private static final int FARTHEST = 5_000;
    private static final int HIGHEST = 500;
    private static final int LONGEST = 2_000;

    /** An empty text, as a form sends it, is nothing said. */
    public SpacingRuleForm {
        area = orNull(area);
        zone = orNull(zone);
        network = orNull(network);
        category = orNull(category);
        condition = orNull(condition);
        document = orNull(document);
        reason = orNull(reason);
    }

    /** Notes what is wrong with it. */
    InvalidInput.Check check() {
        var check = new InvalidInput.Check();
        check.that(zone == null || ZONES.contains(zone), "zone", zone, "URBAN, RURAL or nothing");
        check.that(network == null || NETWORKS.contains(network), "network", network, "SAME, OTHER or nothing");
        check.that(isText(category, 10), "category", category, "a category of masts, as A2a, or nothing");
        checkMetres(check);
        check.that(isText(condition, LONGEST), "condition", condition, "words, at most 2000 letters");
        checkDays(check);
        check.that(
                document != null && isText(document, LONGEST),
                "document",
                document,
                "the document that says so, with its number and day");
        check.that(isText(reason, LONGEST), "reason", reason, "words, at most 2000 letters");
        return check;
    }

    private void checkMetres(InvalidInput.Check check) {
        check.that(isFrom(aboveM, 0, HIGHEST), "aboveM", aboveM, "metres from 0 to 500");
        double above = aboveM == null ? 0 : aboveM;
        check.that(
                isFrom(upToM, 0, HIGHEST) && (upToM == null || upToM > above),
                "upToM",
                upToM,
                "metres above the other height, at most 500");
        check.that(
                metres != null && isFrom(metres, 0, FARTHEST), "metres", metres, "metres from 0 to 5000; 0 for none");
    }

    private void checkDays(InvalidInput.Check check) {
        check.day("validFrom", validFrom).day("validTo", validTo);
        check.that(
                validFrom == null || validTo == null || !validTo.isBefore(validFrom),
                "validTo",
                validTo,
                "the first day or a later one");
    }

    private static boolean isText(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }

    private static boolean isFrom(@Nullable Double number, double least, double most) {
        return number == null || (number >= least && number <= most);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

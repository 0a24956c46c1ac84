package org.dungchung.indicator;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a draft of a definition shall be.
 *
 * @param reason why it is made; may be said later, at the latest when it is published
 * @param ways how is counted: the headline first, then its variants
 */
public record DefinitionForm(
        @Nullable String reason,
        @JsonSetter(contentNulls = Nulls.SET) @Nullable List<@Nullable Way> ways) {

    /** More variants beside one headline than anybody reads. */
    static final int MOST_WAYS = 12;

    /** One way of counting; what is left out is as the product has it: groups, own use, used, all masts, in use, two users. */
    public record Way(
            @Nullable String users,
            @Nullable String ownerRule,
            @Nullable String basis,
            @Nullable String support,
            @Nullable String population,
            @Nullable Integer minUsers,
            @Nullable LocalDate since,
            @Nullable List<String> technologies,
            @Nullable Double threshold,
            @Nullable String judgedBy,
            @Nullable List<String> types) {

        Counting counting(List<Counting> known, String unit) {
            Counting bare =
                    unit.equals("HAMLET") ? judging() : Progress.counts(unit) ? new ProgressWay("", since) : switches();
            return known.stream().filter(bare::countsAs).findFirst().orElseGet(() -> bare.named(bare.code()));
        }

        private HamletWay judging() {
            List<String> words = or(types).stream()
                    .map(type -> type.strip().toLowerCase(Locale.ROOT))
                    .toList();
            return new HamletWay("", or(technologies), threshold, or(judgedBy, "AREA"), sorted(words));
        }

        private Switches switches() {
            return new Switches(
                    "",
                    or(users, "GROUPS"),
                    or(ownerRule, "OWN_USE"),
                    or(basis, "USED"),
                    or(support, "ALL"),
                    or(population, "IN_USE"),
                    minUsers == null ? 2 : minUsers,
                    since);
        }

        /** What is of the other kind of definition and would be lost. */
        void checkKind(InvalidInput.Check check, String field, String unit) {
            boolean hamlets = unit.equals("HAMLET");
            boolean progress = Progress.counts(unit);
            boolean sharing = isSaid(users, ownerRule, basis, support, population, minUsers);
            boolean units = sharing || since != null;
            boolean places = isSaid(technologies, threshold, judgedBy, types);
            check.that(
                    !(hamlets && units), field, null, "technologies, threshold, judgedBy and types alone of hamlets");
            check.that(!(progress && sharing), field, null, "since alone of what a plan asks to be done");
            check.that(!(places && !hamlets), field, null, "technologies, threshold, judgedBy, types of hamlets alone");
        }

        private static boolean isSaid(@Nullable Object... switches) {
            return Stream.of(switches).anyMatch(Objects::nonNull);
        }

        private static List<String> or(@Nullable List<String> said) {
            return said == null ? List.of() : sorted(said);
        }

        private static List<String> sorted(List<String> said) {
            return said.stream().filter(Objects::nonNull).distinct().sorted().toList();
        }

        private static String or(@Nullable String said, String usual) {
            return said == null ? usual : said;
        }
    }

    /**
     * The ways as switches, each variant with its code: that of a way counted so before, else one made of its switches.
     *
     * @param known the variants that have a name in words
     * @param unit of the indicator
     * @throws InvalidInput for what cannot be counted
     */
    List<Counting> ways(List<Counting> known, String unit) {
        List<@Nullable Way> said = ways == null ? List.of() : ways;
        var check = new InvalidInput.Check()
                .that(!said.isEmpty(), "ways", null, "the headline, then its variants")
                .that(said.size() <= MOST_WAYS, "ways", said.size(), "at most " + MOST_WAYS + " ways of counting");
        Set<Counting> seen = new LinkedHashSet<>();
        for (int place = 0; place < said.size(); place++) {
            String field = "ways[%d]".formatted(place);
            Way one = said.get(place);
            if (one == null) {
                check.that(false, field, null, "a way of counting; {} is the usual one");
                continue;
            }
            one.checkKind(check, field, unit);
            Counting way = one.counting(known, unit).named("");
            way.check(check, field, unit);
            check.that(seen.add(way), field, null, "a way of counting unlike the others");
        }
        check.done();
        return IntStream.range(0, said.size())
                .mapToObj(place -> {
                    Counting way = Objects.requireNonNull(said.get(place)).counting(known, unit);
                    return place == 0 ? way.named(Counting.HEADLINE) : way;
                })
                .toList();
    }
}

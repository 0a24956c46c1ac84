package org.dungchung.indicator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a draft of a definition shall be.
 *
 * @param reason why it is made; may be said later, at the latest when it is published
 * @param ways how is counted: the headline first, then its variants
 */
public record DefinitionForm(
        @Nullable String reason, @Nullable List<@Nullable Way> ways) {

    /** More variants beside one headline than anybody reads. */
    static final int MOST_WAYS = 12;

    /** One way of counting; what is left out is as the product has it: groups, own use, used, all masts, in use, two users. */
    public record Way(
            @Nullable String users,
            @Nullable String ownerRule,
            @Nullable String basis,
            @Nullable String support,
            @Nullable String population,
            @Nullable Integer minUsers) {

        Switches switches(List<Switches> known) {
            var bare = new Switches(
                    "",
                    or(users, "GROUPS"),
                    or(ownerRule, "OWN_USE"),
                    or(basis, "USED"),
                    or(support, "ALL"),
                    or(population, "IN_USE"),
                    minUsers == null ? 2 : minUsers);
            return known.stream().filter(bare::countsAs).findFirst().orElseGet(() -> bare.named(bare.code()));
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
    List<Switches> switches(List<Switches> known, String unit) {
        List<@Nullable Way> said = ways == null ? List.of() : ways;
        var check = new InvalidInput.Check()
                .that(!said.isEmpty(), "ways", null, "the headline, then its variants")
                .that(said.size() <= MOST_WAYS, "ways", said.size(), "at most " + MOST_WAYS + " ways of counting");
        Set<Switches> seen = new LinkedHashSet<>();
        for (int place = 0; place < said.size(); place++) {
            String field = "ways[%d]".formatted(place);
            Way one = said.get(place);
            if (one == null) {
                check.that(false, field, null, "a way of counting; {} is the usual one");
                continue;
            }
            Switches way = one.switches(known).named("");
            way.check(check, field, unit);
            check.that(seen.add(way), field, null, "a way of counting unlike the others");
        }
        check.done();
        return IntStream.range(0, said.size())
                .mapToObj(place -> {
                    Switches way = Objects.requireNonNull(said.get(place)).switches(known);
                    return place == 0 ? way.named(Switches.HEADLINE) : way;
                })
                .toList();
    }
}

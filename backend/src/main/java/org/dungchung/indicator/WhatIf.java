package org.dungchung.indicator;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is and as it would be.
 *
 * @param today the headline as it is asked for
 * @param would the same by the supposed switches, with the supposed tenants in use of what they asked for
 * @param requests the requests that were supposed to be approved
 * @param switches how units and users would be counted
 * @param sentence the same in words
 * @param note what is supposed, in words
 */
public record WhatIf(
        Reading today, Reading would, List<UUID> requests, Map<String, Object> switches, Text sentence, Text note) {

    /** One of the two numbers. */
    public record Reading(
            Number numerator, Number denominator, @Nullable Double ratio) {

        static Reading of(Sum sum) {
            return new Reading(Figure.plain(sum.numerator()), Figure.plain(sum.denominator()), sum.ratio());
        }
    }

    /**
     * What to suppose; a switch that is not said stays as it is.
     *
     * @param request the ids of open requests
     */
    public record Supposed(
            @Nullable List<UUID> request,
            @Nullable String users,
            @Nullable String ownerRule,
            @Nullable String basis,
            @Nullable String support,
            @Nullable String population,
            @Nullable Integer minUsers) {

        List<UUID> requests() {
            return request == null ? List.of() : request.stream().distinct().toList();
        }

        Switches on(Switches headline) {
            return new Switches(
                    headline.variant(),
                    or(users, headline.users()),
                    or(ownerRule, headline.ownerRule()),
                    or(basis, headline.basis()),
                    or(support, headline.support()),
                    or(population, headline.population()),
                    minUsers == null ? headline.minUsers() : minUsers,
                    headline.since());
        }

        private static String or(@Nullable String said, String otherwise) {
            return said == null || said.isBlank() ? otherwise : said;
        }
    }
}

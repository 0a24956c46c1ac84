package org.dungchung.search;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An area, an organisation or both that some of the words name, and the other words, which are looked for there.
 *
 * @param areas of which all that is found must lie in one; empty = anywhere
 * @param small whether the areas are communes, which can be looked through
 * @param owners of which one must own what is found; empty = anybody
 * @param rest the words that name neither; may be empty
 */
record Narrowing(List<UUID> areas, boolean small, List<String> owners, SearchText rest) {

    static Narrowing none(SearchText text) {
        return new Narrowing(List.of(), false, List.of(), text);
    }

    /** What the longest run of words names, first as an area, then what is left of the words as an organisation. */
    static Narrowing of(SearchText text, List<Named> named) {
        Narrowing found = none(text);
        for (String kind : List.of(Named.AREA, Named.ORGANISATION)) {
            found = found.narrowedBy(
                    named.stream().filter(name -> name.kind().equals(kind)).toList());
        }
        return found;
    }

    private Narrowing narrowedBy(List<Named> named) {
        for (SearchText run : rest.runs()) {
            List<Named> here = named.stream()
                    .filter(name -> name.phrase().equals(run.phrase()))
                    .toList();
            if (!here.isEmpty()) {
                return here.get(0).areaId() == null ? ownedBy(here, run) : lyingIn(here, run);
            }
        }
        return this;
    }

    /** Communes before what is larger: where both have the name, the other words tell more of the smaller ground. */
    private Narrowing lyingIn(List<Named> named, SearchText run) {
        boolean communes = named.stream().anyMatch(Named::small);
        List<UUID> ids = named.stream()
                .filter(name -> name.small() == communes)
                .map(Named::areaId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Narrowing(ids, communes, owners, rest.without(run));
    }

    private Narrowing ownedBy(List<Named> named, SearchText run) {
        return new Narrowing(
                areas,
                small,
                named.stream()
                        .map(Named::organisation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                rest.without(run));
    }

    /** Whether there is something to look for beyond what was named: other words, or an owner within an area. */
    boolean asks() {
        boolean named = !areas.isEmpty() || !owners.isEmpty();
        return named && (!rest.isEmpty() || (!areas.isEmpty() && !owners.isEmpty()));
    }

    /**
     * One thing that a run of words names.
     *
     * @param small whether it is a commune
     */
    record Named(
            String kind,
            String phrase,
            @Nullable UUID areaId,
            @Nullable String organisation,
            boolean small) {

        static final String AREA = "AREA";
        static final String ORGANISATION = "ORGANISATION";
    }
}

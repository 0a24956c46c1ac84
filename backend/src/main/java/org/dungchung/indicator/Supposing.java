package org.dungchung.indicator;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.SqlFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a figure would be, and stores nothing. */
@Service
@Transactional(readOnly = true)
public class Supposing {

    private static final String WOULD = SqlFile.read(Supposing.class, "what-if.sql");
    private static final String OPEN = SqlFile.read(Supposing.class, "open-requests.sql");

    private final Indicators indicators;
    private final SharingMethod sharing;
    private final Words words;

    Supposing(Indicators indicators, SharingMethod sharing, Words words) {
        this.indicators = indicators;
        this.sharing = sharing;
        this.words = words;
    }

    /**
     * The headline as it is, beside what it would be.
     *
     * @throws UnknownIndicator if there is no such indicator
     * @throws UnknownChoice if it is of hamlets, which nobody asks to share, or of what is newly built
     * @throws NoOpenRequest if one of the requests is not open, or not for the asker to know
     * @throws InvalidInput if switches cannot be so, or not together
     */
    public WhatIf of(Question question, WhatIf.Supposed supposed) {
        Entry indicator = indicators.checked(question);
        sharing.require(indicator, "what-if");
        Switches headline = sharing.switchesOf(indicator).get(0);
        if (headline.isNewlyBuilt()) {
            throw new UnknownChoice(indicator.code(), "answer", "what-if", List.of());
        }
        Switches way = supposed.on(headline);
        var check = new InvalidInput.Check();
        way.check(check, "switches", indicator.unit());
        check.done();
        requireOpen(indicator, question, supposed.requests());
        return new WhatIf(
                WhatIf.Reading.of(sharing.sum(indicator, question)),
                WhatIf.Reading.of(would(indicator, question, supposed.requests(), List.of(), way)),
                supposed.requests(),
                way.asMap(),
                words.sentence(way.phrases(indicator.unit())),
                words.of("what-if"));
    }

    /** The headline as it would be with more tenants, of whom nobody has asked for anything yet. */
    Sum would(Entry indicator, Question question, List<Supposition> tenancies) {
        return would(
                indicator,
                question,
                List.of(),
                tenancies,
                sharing.switchesOf(indicator).get(0));
    }

    private Sum would(
            Entry indicator, Question question, List<UUID> requests, List<Supposition> tenancies, Switches way) {
        return sharing.ask(WOULD, indicator, question)
                .param("unit", indicator.unit())
                .param(
                        "assets",
                        texts(tenancies.stream().map(Supposition::asset).toList()),
                        Types.ARRAY)
                .param("tenants", tenancies.stream().map(Supposition::tenant).toArray(String[]::new), Types.ARRAY)
                .param("told_restricted", question.cleared())
                .param("requests", texts(requests), Types.ARRAY)
                .param("users", way.users())
                .param("owner_rule", way.ownerRule())
                .param("basis", way.basis())
                .param("support", way.support())
                .param("population", way.population())
                .param("min_users", way.minUsers())
                .query(Sum.class)
                .single();
    }

    private void requireOpen(Entry indicator, Question question, List<UUID> requests) {
        List<UUID> open = sharing.ask(OPEN, indicator, question)
                .param("told_restricted", question.cleared())
                .param("requests", texts(requests), Types.ARRAY)
                .query(UUID.class)
                .list();
        List<UUID> closed = requests.stream().filter(one -> !open.contains(one)).toList();
        if (!closed.isEmpty()) {
            throw new NoOpenRequest(closed);
        }
    }

    /** An organisation that would use a place of an asset. */
    record Supposition(UUID asset, String tenant) {}

    private static String[] texts(List<UUID> requests) {
        return requests.stream().map(UUID::toString).toArray(String[]::new);
    }
}

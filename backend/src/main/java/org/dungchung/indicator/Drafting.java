package org.dungchung.indicator;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.SqlFile;
import org.dungchung.platform.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the next version of an indicator's definition, and publishes it. */
@Service
@Transactional
public class Drafting {

    private static final String BEGIN = SqlFile.read(Drafting.class, "definition-begin.sql");
    private static final String COPY = SqlFile.read(Drafting.class, "definition-copy.sql");
    private static final String CLEAR = SqlFile.read(Drafting.class, "definition-clear.sql");
    private static final String WAY = SqlFile.read(Drafting.class, "definition-way.sql");
    private static final String CHANGE = SqlFile.read(Drafting.class, "definition-change.sql");
    private static final String PUBLISH = SqlFile.read(Drafting.class, "definition-publish.sql");
    private static final String DROP = SqlFile.read(Drafting.class, "definition-drop.sql");

    private final Definitions definitions;
    private final Indicators indicators;
    private final HamletWays hamlets;
    private final ProgressWays progress;
    private final Words words;
    private final JdbcClient jdbc;
    private final Clock clock;

    Drafting(
            Definitions definitions,
            Indicators indicators,
            HamletWays hamlets,
            ProgressWays progress,
            Words words,
            JdbcClient jdbc,
            Clock clock) {
        this.definitions = definitions;
        this.indicators = indicators;
        this.hamlets = hamlets;
        this.progress = progress;
        this.words = words;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Begins a draft that counts as the newest version does.
     *
     * @param author the username of who begins it
     * @throws DraftBegun if there is a draft
     * @throws UnknownIndicator if there is no such indicator
     */
    public DefinitionVersion begin(String indicator, String author) {
        indicators.entry(indicator);
        Optional<Integer> begun = jdbc.sql(BEGIN)
                .param("indicator", indicator)
                .param("author", author)
                .param("now", OffsetDateTime.now(clock))
                .query(Integer.class)
                .optional();
        int version = begun.orElseThrow(
                () -> new DraftBegun(indicator, definitions.of(indicator).get(0).version()));
        to(COPY, indicator, version).update();
        hamlets.copy(indicator, version);
        progress.copy(indicator, version);
        return definitions.of(indicator, version);
    }

    /**
     * Says anew what a draft counts, and why it is made.
     *
     * @throws NoDraft if the version is published
     * @throws org.dungchung.platform.InvalidInput for what cannot be counted
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    public DefinitionVersion change(String indicator, int version, ExpectedVersion expected, DefinitionForm form) {
        DefinitionVersion draft = draft(indicator, version);
        String unit = indicators.entry(indicator).unit();
        List<Counting> ways = form.ways(words.named(definitions.switches(indicator, 1)), unit);
        DefinitionVersion wanted = draft.with(form.reason(), words.ways(unit, ways));
        expected.require(draft.revision(), () -> draft, wanted);
        take(step(CHANGE, indicator, draft).param("reason", form.reason(), Types.VARCHAR), indicator, version, wanted);
        to(CLEAR, indicator, version).update();
        hamlets.clear(indicator, version);
        progress.clear(indicator, version);
        for (int ordinal = 0; ordinal < ways.size(); ordinal++) {
            put(indicator, version, ordinal, ways.get(ordinal));
        }
        return definitions.of(indicator, version);
    }

    /**
     * Makes a draft the definition from a day on. Earlier days keep theirs: a figure is by the definition of the day on which it is known.
     *
     * @param wanted from which day on, and why
     * @param author the username of who publishes it
     * @throws NoDraft if the version is published
     * @throws org.dungchung.platform.InvalidInput for a day that is past, or without a reason
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    public DefinitionVersion publish(
            String indicator, int version, ExpectedVersion expected, Publication wanted, String author) {
        DefinitionVersion draft = draft(indicator, version);
        String why = wanted.reason() == null ? draft.reason() : wanted.reason();
        LocalDate earliest = earliest(indicator);
        LocalDate first = wanted.validFrom() == null ? earliest : wanted.validFrom();
        new InvalidInput.Check()
                .present("reason", why, "why it is counted so from now on, and by which decision")
                .that(!first.isBefore(earliest), "validFrom", first, "a day from " + earliest + " on")
                .day("validFrom", first)
                .done();
        DefinitionVersion published = draft.publishedOn(first, why == null ? "" : why);
        expected.require(draft.revision(), () -> draft, published);
        StatementSpec publication = step(PUBLISH, indicator, draft)
                .param("valid_from", first)
                .param("reason", why, Types.VARCHAR)
                .param("author", author)
                .param("now", OffsetDateTime.now(clock));
        take(publication, indicator, version, published);
        return definitions.of(indicator, version);
    }

    /**
     * Drops a draft.
     *
     * @throws NoDraft if the version is published
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    public void drop(String indicator, int version, ExpectedVersion expected) {
        DefinitionVersion draft = draft(indicator, version);
        expected.require(draft.revision(), () -> draft, draft);
        take(step(DROP, indicator, draft), indicator, version, draft);
    }

    /** Takes the step unless somebody else took one since the draft was read, in which case nothing is written. */
    private void take(StatementSpec step, String indicator, int version, DefinitionVersion wanted) {
        if (step.update() == 0) {
            DefinitionVersion now = draft(indicator, version);
            throw new StaleVersion(now.revision(), now, wanted);
        }
    }

    /** The first day of a version never lies before that of the one before it: the newest that has begun is the one in force. */
    private LocalDate earliest(String indicator) {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        return definitions.of(indicator).stream()
                .map(DefinitionVersion::validFrom)
                .filter(day -> day != null && day.isAfter(today))
                .findFirst()
                .orElse(today);
    }

    /**
     * From when on, and why.
     *
     * @param validFrom the first day on which it counts so: today or later, and not before that of the version before it; null is the earliest of these
     * @param reason null for what the draft says
     */
    public record Publication(
            @Nullable LocalDate validFrom, @Nullable String reason) {}

    private DefinitionVersion draft(String indicator, int version) {
        DefinitionVersion draft = definitions.of(indicator, version);
        if (!draft.isDraft()) {
            throw new NoDraft(indicator, version);
        }
        return draft;
    }

    private StatementSpec to(String sql, String indicator, int version) {
        return jdbc.sql(sql).param("indicator", indicator).param("version", version);
    }

    private StatementSpec step(String sql, String indicator, DefinitionVersion draft) {
        return to(sql, indicator, draft.version()).param("revision", draft.revision());
    }

    private void put(String indicator, int version, int ordinal, Counting one) {
        if (one instanceof HamletWay judged) {
            hamlets.put(indicator, version, ordinal, judged);
        } else if (one instanceof ProgressWay done) {
            progress.put(indicator, version, ordinal, done);
        } else if (one instanceof Switches way) {
            putSwitches(indicator, version, ordinal, way);
        }
    }

    private void putSwitches(String indicator, int version, int ordinal, Switches way) {
        to(WAY, indicator, version)
                .param("variant", way.variant())
                .param("ordinal", ordinal)
                .param("users", way.users())
                .param("owner_rule", way.ownerRule())
                .param("basis", way.basis())
                .param("support", way.support())
                .param("population", way.population())
                .param("min_users", way.minUsers())
                .param("since", way.since(), Types.DATE)
                .update();
    }
}

package org.dungchung.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dungchung.indicator.DefinitionVersion.Way;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers how each indicator was, is and may be counted. */
@Service
@Transactional(readOnly = true)
public class Definitions {

    private static final String VERSIONS = SqlFile.read(Definitions.class, "definition-versions.sql");
    private static final String SWITCHES = SqlFile.read(Definitions.class, "switches.sql");

    private final Indicators indicators;
    private final HamletWays hamlets;
    private final ProgressWays progress;
    private final Words words;
    private final JdbcClient jdbc;
    private final Clock clock;

    Definitions(
            Indicators indicators,
            HamletWays hamlets,
            ProgressWays progress,
            Words words,
            JdbcClient jdbc,
            Clock clock) {
        this.indicators = indicators;
        this.hamlets = hamlets;
        this.progress = progress;
        this.words = words;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * All versions, the newest first, a draft among them.
     *
     * @throws UnknownIndicator if there is no such indicator
     */
    public List<DefinitionVersion> of(String indicator) {
        Entry entry = indicators.entry(indicator);
        return jdbc
                .sql(VERSIONS)
                .param("indicator", indicator)
                .param("today", LocalDate.now(clock.withZone(AsOf.ZONE)))
                .query(Row.class)
                .list()
                .stream()
                .map(row -> row.with(ways(entry, row.version())))
                .toList();
    }

    /**
     * The versions as somebody may know them, the newest first: what is prepared, and by whom, is the authority's own business.
     *
     * @param scope to whose assets the reader's view is limited; null = the authority
     * @throws UnknownIndicator if there is no such indicator
     */
    public List<DefinitionVersion> of(String indicator, @Nullable String scope) {
        List<DefinitionVersion> all = of(indicator);
        return scope == null
                ? all
                : all.stream()
                        .filter(one -> !one.isDraft())
                        .map(DefinitionVersion::withoutNames)
                        .toList();
    }

    /**
     * One version as somebody may know it.
     *
     * @throws UnknownIndicator if there is no such indicator
     * @throws UnknownDefinition if the indicator has no such version, or none for this reader
     */
    public DefinitionVersion of(String indicator, int version, @Nullable String scope) {
        return among(of(indicator, scope), indicator, version);
    }

    /**
     * One version.
     *
     * @throws UnknownIndicator if there is no such indicator
     * @throws UnknownDefinition if the indicator has no such version
     */
    public DefinitionVersion of(String indicator, int version) {
        return among(of(indicator), indicator, version);
    }

    private static DefinitionVersion among(List<DefinitionVersion> all, String indicator, int version) {
        return all.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new UnknownDefinition(
                        indicator,
                        version,
                        all.stream().map(DefinitionVersion::version).toList()));
    }

    /**
     * The question answered by the definition in force and by another version, on the same data.
     *
     * @throws UnknownDefinition if the indicator has no such version
     * @throws org.dungchung.territory.UnknownArea if no area had that code on that day
     */
    public Comparison compare(Question question, int version) {
        of(question.indicator(), version);
        var communes = new TreeMap<String, CommuneSum[]>();
        indicators.perCommune(question).forEach(sum -> both(communes, sum)[0] = sum);
        indicators.perCommune(question, version).forEach(sum -> both(communes, sum)[1] = sum);
        return new Comparison(
                indicators.figure(question),
                indicators.figure(question, version),
                communes.values().stream()
                        .map(pair -> new Comparison.Commune(
                                named(pair).code(), named(pair).name(), pair[0], pair[1]))
                        .toList());
    }

    /** What lies in no commune comes last, as it does elsewhere. */
    private static CommuneSum[] both(Map<String, CommuneSum[]> communes, CommuneSum sum) {
        return communes.computeIfAbsent(sum.code() == null ? "~" : sum.code(), code -> new CommuneSum[2]);
    }

    private static CommuneSum named(@Nullable CommuneSum[] pair) {
        CommuneSum now = pair[0];
        return now != null ? now : Objects.requireNonNull(pair[1]);
    }

    /** The ways of counting of a version, the headline first. */
    List<? extends Counting> switches(String indicator, int version) {
        List<HamletWay> judged = hamlets.of(indicator, version);
        if (!judged.isEmpty()) {
            return judged;
        }
        List<ProgressWay> done = progress.of(indicator, version);
        return done.isEmpty() ? counted(indicator, version) : done;
    }

    private List<Switches> counted(String indicator, int version) {
        return jdbc.sql(SWITCHES)
                .param("indicator", indicator)
                .param("version", version)
                .query(Switches.class)
                .list();
    }

    List<Way> ways(Entry entry, int version) {
        return words.ways(entry.unit(), switches(entry.code(), version));
    }

    private record Row(
            int version,
            @Nullable LocalDate validFrom,
            @Nullable String reason,
            boolean inForce,
            int revision,
            @Nullable String begunBy,
            @Nullable Instant begunAt,
            @Nullable String publishedBy,
            @Nullable Instant publishedAt) {

        DefinitionVersion with(List<Way> ways) {
            return new DefinitionVersion(
                    version, validFrom, reason, inForce, revision, begunBy, begunAt, publishedBy, publishedAt, ways);
        }
    }
}

package org.dungchung.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dungchung.coverage.Coverage;
import org.dungchung.identity.WholeSight;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.SqlFile;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what is asked of indicators: a figure, its rows, its communes, its course over time. */
@Service
@Transactional(readOnly = true)
public class Indicators {

    private static final String CATALOGUE = SqlFile.read(Indicators.class, "indicators.sql");

    private final List<Method> methods;
    private final CoverageMethod hamlets;
    private final Targets targets;
    private final OpenSamePlace samePlace;
    private final OpenContests contests;
    private final LastSubmissions submissions;
    private final Areas areas;
    private final WholeSight sight;
    private final JdbcClient jdbc;
    private final Clock clock;

    Indicators(
            List<Method> methods,
            CoverageMethod hamlets,
            Targets targets,
            OpenSamePlace samePlace,
            OpenContests contests,
            LastSubmissions submissions,
            Areas areas,
            WholeSight sight,
            JdbcClient jdbc,
            Clock clock) {
        this.methods = methods;
        this.hamlets = hamlets;
        this.targets = targets;
        this.samePlace = samePlace;
        this.contests = contests;
        this.submissions = submissions;
        this.areas = areas;
        this.sight = sight;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The indicators in their order, each with the version of its definition that is in force today. */
    public List<Entry> catalogue() {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        return catalogue(new AsOf(today, today, today));
    }

    private List<Entry> catalogue(AsOf asOf) {
        return jdbc.sql(CATALOGUE)
                .param("in_force_on", asOf.knownOn())
                .param("known_at", asOf.knownAt())
                .query(Entry.class)
                .list();
    }

    /**
     * The figure with its definition, variants, lines, target, how many pairs of records may be one, how many units are contested, and how old its data may be.
     *
     * @throws UnknownIndicator if there is no such indicator
     * @throws org.dungchung.territory.UnknownArea if no area had that code on that day
     * @throws org.dungchung.territory.OutsideArea if the asker is not told of that area
     */
    public Figure figure(Question question) {
        Entry indicator = checked(question);
        Figure figure = seen(
                question,
                () -> contests.beside(
                        samePlace.beside(methodOf(indicator).answer(indicator, question), question), question));
        return targets.beside(submissions.beside(figure, question), question);
    }

    /**
     * The same by a given version of the definition, whatever is in force. Without a target: a plan speaks of the definition in force.
     *
     * @throws UnknownIndicator if there is no such indicator
     */
    public Figure figure(Question question, int version) {
        Entry indicator = checked(question).by(version);
        return methodOf(indicator).answer(indicator, question);
    }

    /** @throws UnknownIndicator if there is no such indicator */
    Entry entry(String code) {
        return entry(code, catalogue());
    }

    /**
     * The figure of hamlets that were found covered by stations of certain technologies or operators, with what it means. It has no target: a plan
     * speaks of the stations of all.
     *
     * @param question of the hamlets' indicator, and of what {@code found} answers
     * @throws UnknownIndicator if there is no such indicator
     */
    public Figure figure(Question question, Coverage found) {
        return submissions.beside(hamlets.answer(checked(question), question, found), question);
    }

    /**
     * The coverage of the hamlets by the definition in force, but for technologies and operators, where any are named.
     *
     * @throws UnknownIndicator if there is no such indicator
     */
    public Coverage coverage(Question question, Collection<String> technologies, Collection<String> operators) {
        return hamlets.found(checked(question), question, technologies, operators);
    }

    /**
     * The units behind the figure, counted or not and why, in the order of their codes.
     *
     * @param filter which of them
     * @param after the cursor of an earlier page, or null for the first
     * @throws UnknownChoice if the filter names a variant, line or kind that the indicator does not have
     */
    public Page rows(Question question, RowFilter filter, @Nullable String after, PageSize size) {
        Entry indicator = checked(question);
        Method method = methodOf(indicator);
        method.choices(indicator).check(indicator.code(), filter);
        return method.rows(indicator, question, filter, after, size.limit());
    }

    /**
     * Every unit behind the headline, counted or not and why, in the order of their codes. They are handed over as they come from the
     * database, all of one question, however many: call it within a transaction.
     *
     * @return how many more there are, which are restricted and not for the asker
     */
    public int eachRow(Question question, Consumer<Map<String, @Nullable Object>> row) {
        Entry indicator = checked(question);
        methodOf(indicator).each(indicator, question, row);
        return methodOf(indicator).withheld(indicator, question, RowFilter.NONE);
    }

    /** The headline alone: its numerator and its denominator. */
    Sum sum(Question question) {
        Entry indicator = checked(question);
        return seen(question, () -> methodOf(indicator).sum(indicator, question));
    }

    /** The headline per commune of the asked boundaries. */
    public List<CommuneSum> perCommune(Question question) {
        Entry indicator = checked(question);
        return seen(question, () -> methodOf(indicator).perCommune(indicator, question));
    }

    /** The same by a given version of the definition. */
    List<CommuneSum> perCommune(Question question, int version) {
        Entry indicator = checked(question).by(version);
        return methodOf(indicator).perCommune(indicator, question);
    }

    /**
     * The headline on several days up to the question's own, in the same boundaries and as known on the same day.
     *
     * @param from the earliest day that may be among them, inclusive
     * @throws SeriesTooLong if that makes more than {@value SeriesTooLong#MOST} days, or none
     */
    public List<Point> series(Question question, LocalDate from, Step step) {
        Entry indicator = checked(question);
        AsOf asOf = question.asOf();
        AsOf.requireWithin("from", from);
        List<LocalDate> days = step.days(from, asOf.date());
        if (days.isEmpty() || days.size() > SeriesTooLong.MOST) {
            throw new SeriesTooLong(days.size());
        }
        return seen(
                question,
                () -> days.stream()
                        .map(day -> point(indicator, question, asOf.on(day)))
                        .toList());
    }

    private Point point(Entry indicator, Question question, AsOf asOf) {
        Sum sum = methodOf(indicator)
                .sum(indicator, new Question(question.indicator(), question.area(), asOf, question.scope()));
        return new Point(asOf.date(), Figure.plain(sum.numerator()), Figure.plain(sum.denominator()), sum.ratio());
    }

    /** Sums of an area are told to its own office too, which sees few of the rows; that it is its area was checked. */
    <T> T seen(Question question, Supplier<T> work) {
        return question.within() == null ? work.get() : sight.of(work);
    }

    /** The indicator that is asked for, by the definition of the day on which things were known; refuses what cannot be asked. */
    Entry checked(Question question) {
        // a figure as known on a day is by the definition of that day, so that a later version leaves it alone
        List<Entry> catalogue = catalogue(question.asOf());
        Entry indicator = entry(question.indicator(), catalogue);
        areas.require(question.area(), question.asOf());
        areas.requireWithin(question.area(), question.within(), question.asOf());
        return indicator;
    }

    private static Entry entry(String code, List<Entry> catalogue) {
        return catalogue.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownIndicator(
                        code, catalogue.stream().map(Entry::code).toList()));
    }

    private Method methodOf(Entry indicator) {
        return methods.stream()
                .filter(method -> method.computes(indicator))
                .findFirst()
                .orElseThrow();
    }
}

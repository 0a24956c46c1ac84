package org.dungchung.territory.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Proposable;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.Restoration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records, corrects and ends areas, hamlets and zones; each change names the version that its author saw. What is derived of them (pieces,
 * derived boundaries, coverage, figures) is asked of them on the day in question, so it follows.
 */
@Service
public class UnitEditing {

    private final Units units;

    UnitEditing(Units units) {
        this.units = units;
    }

    /**
     * Records a new hamlet or zone.
     *
     * @throws InvalidInput if a field is missing or cannot be
     * @throws org.springframework.dao.DataIntegrityViolationException if its code has a version in that time already
     */
    @Proposable(act = "unit-create", subject = UnitStanding.SUBJECT, creates = true)
    @Transactional
    public UnitState create(UnitForm form) {
        form.require();
        requireArea(form, null, form.validTo());
        UUID id = UUID.randomUUID();
        units.save(id, null, form, form.validTo());
        return get(form.unit(), id, null);
    }

    /**
     * Corrects what is recorded of a version: it always was as the form says.
     *
     * @throws UnknownUnit if there is none
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws InvalidInput if a field is missing or cannot be
     * @throws ReasonRequired without a reason
     * @throws org.springframework.dao.DataIntegrityViolationException if it would overlap with another version in time
     */
    @Proposable(act = "unit-correct", subject = UnitStanding.SUBJECT)
    @Transactional
    public UnitState correct(UUID id, ExpectedVersion expected, UnitForm form) {
        UnitState before = forChange(form.unit(), id, expected, form);
        ReasonRequired.of(form.reason());
        form.require();
        requireArea(form, before, form.validTo());
        units.save(id, id, form, form.validTo());
        return get(form.unit(), id, null);
    }

    /**
     * Says that it is otherwise from a day on: the version ends the day before, and a new one begins. It lasts as long as the old one would
     * have, unless the form says otherwise.
     *
     * @return the new version
     * @throws InvalidInput as {@link #correct}; or if the day is not within the version, after its first day
     */
    @Proposable(act = "unit-change", subject = UnitStanding.SUBJECT)
    @Transactional
    public UnitState changeFrom(UUID id, ExpectedVersion expected, UnitForm form) {
        UnitState before = forChange(form.unit(), id, expected, form);
        String reason = ReasonRequired.of(form.reason());
        form.require();
        LocalDate day = form.validFrom();
        if (day == null || !before.holdsBeforeAndOn(day)) {
            throw InvalidInput.of("validFrom", day, within(before) + ", from which on it is otherwise");
        }
        requireSame(form, before);
        LocalDate last = form.validTo() == null ? before.validTo() : form.validTo();
        requireArea(form, before, last);
        UUID next = UUID.randomUUID();
        units.end(form.unit(), id, day.minusDays(1), reason);
        units.save(next, id, form, last);
        return get(form.unit(), next, null);
    }

    /**
     * Says what the last day of a version was; a second time corrects it.
     *
     * @throws UnknownUnit as {@link #correct}
     * @throws org.dungchung.platform.StaleVersion as {@link #correct}
     * @throws ReasonRequired as {@link #correct}
     * @throws InvalidInput without a day, or if a successor does not begin the day after
     */
    @Proposable(act = "unit-end", subject = UnitStanding.SUBJECT)
    @Transactional
    public UnitState end(UnitKind kind, UUID id, ExpectedVersion expected, Ending ending) {
        UnitState before = forChange(kind, id, expected, ending);
        String reason = ReasonRequired.of(ending.reason());
        LocalDate last = ending.lastDay();
        if (last == null) {
            throw InvalidInput.of("lastDay", null, "the last day on which it was one");
        }
        LocalDate first = before.validFrom();
        new InvalidInput.Check()
                .day("lastDay", last)
                .that(first == null || !last.isBefore(first), "lastDay", last, "no day before " + first + ", its first")
                .done();
        units.end(kind, id, last, reason);
        List<@Nullable String> named = ending.successors() == null ? List.of() : ending.successors();
        List<String> successors =
                named.stream().filter(Objects::nonNull).distinct().toList();
        if (!successors.isEmpty()
                && (kind != UnitKind.HAMLET || units.succeed(id, successors, reason) < successors.size())) {
            throw InvalidInput.of(
                    "successors",
                    String.join(", ", successors),
                    kind == UnitKind.HAMLET
                            ? "codes of hamlets of its province that begin on %s; record those first"
                                    .formatted(last.plusDays(1))
                            : "nothing; only hamlets name their successors");
        }
        return get(kind, id, null);
    }

    /**
     * Brings back what an earlier version of the row said, its days included, as the newest one.
     *
     * @throws UnknownUnit as {@link #correct}
     * @throws org.dungchung.platform.StaleVersion as {@link #correct}
     * @throws ReasonRequired as {@link #correct}
     * @throws InvalidInput if it has no such earlier version
     */
    @Proposable(act = "unit-restore", subject = UnitStanding.SUBJECT)
    @Transactional
    public UnitState restore(UnitKind kind, UUID id, ExpectedVersion expected, Restoration restoration) {
        UnitState before = forChange(kind, id, expected, restoration);
        String reason = ReasonRequired.of(restoration.reason());
        Integer version = restoration.version();
        if (version == null || !units.restore(kind, id, version, reason)) {
            throw InvalidInput.of("version", version, "one of its history before " + before.version());
        }
        return get(kind, id, null);
    }

    /**
     * One version of an area, hamlet or zone.
     *
     * @param asOf the version of its code that holds on its {@code boundaries}, as known on its {@code knownOn}; null: this one, as it stands
     * @throws UnknownUnit if there is none, or none on that day as far as was known
     */
    public UnitState get(UnitKind kind, UUID id, @Nullable AsOf asOf) {
        return units.find(kind, id, asOf).orElseThrow(() -> new UnknownUnit(kind, id));
    }

    /**
     * What was recorded of it, newest first, each with what it changed.
     *
     * @return a JSON array
     * @throws UnknownUnit if there is none
     */
    public String history(UnitKind kind, UUID id) {
        get(kind, id, null);
        return units.history(kind, id);
    }

    private UnitState forChange(UnitKind kind, UUID id, ExpectedVersion expected, Object yours) {
        UnitState unit = units.findForChange(kind, id).orElseThrow(() -> new UnknownUnit(kind, id));
        expected.require(unit.version(), unit::said, yours);
        return unit;
    }

    /** With another name in the register it would be another one. */
    private static void requireSame(UnitForm form, UnitState before) {
        var check = new InvalidInput.Check();
        form.identity()
                .forEach((field, value) -> check.that(
                        value == null || value.equals(before.said().get(field)),
                        field,
                        value,
                        before.said().get(field) + "; with another one it is not the same any more"));
        check.done();
    }

    /** What is recorded already may be said again; any other area must be one, at some time of those days. */
    private void requireArea(UnitForm form, @Nullable UnitState before, @Nullable LocalDate last) {
        var check = new InvalidInput.Check();
        for (UnitForm.Belonging area : form.belongsTo()) {
            check.that(
                    (before != null && area.code().equals(before.said().get(area.field())))
                            || units.hasArea(area, form.validFrom(), last),
                    area.field(),
                    area.code(),
                    "the code of an area that the registry has in that time");
        }
        check.done();
    }

    private static String within(UnitState version) {
        String after = version.validFrom() == null ? "" : " after " + version.validFrom();
        String until = version.validTo() == null ? "" : " until " + version.validTo();
        return "a day" + after + until;
    }
}

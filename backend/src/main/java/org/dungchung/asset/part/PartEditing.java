package org.dungchung.asset.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.asset.AssetFacts;
import org.dungchung.asset.AssetLookup;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.DaysWithoutBoundaries;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Proposable;
import org.dungchung.platform.ReasonRequired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records, changes and ends parts of assets one by one; each change names the version that its author saw. */
@Service
public class PartEditing {

    private final Parts parts;
    private final PartRights rights;
    private final AssetLookup lookup;
    private final CurrentCaller caller;
    private final Clock clock;

    PartEditing(Parts parts, PartRights rights, AssetLookup lookup, CurrentCaller caller, Clock clock) {
        this.parts = parts;
        this.rights = rights;
        this.lookup = lookup;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records a new part of an asset.
     *
     * @throws org.dungchung.asset.UnknownAsset if there is no such asset, or the caller may not know that there is
     * @throws org.dungchung.asset.NotYourAsset if it is another's; a station: another operator's
     * @throws InvalidInput if a field is missing or cannot be
     * @throws org.springframework.dao.DataIntegrityViolationException if a named constraint says no
     */
    @Proposable(act = "part-record", subject = PartStanding.SUBJECT, creates = true)
    @Transactional
    public PartState record(UUID asset, PartForm form) {
        rights.requireRecording(asset, form, null, caller.get());
        form.require();
        UUID id = UUID.randomUUID();
        parts.save(id, asset, form.saidBy(caller.get(), null), form.reason());
        return get(id);
    }

    /**
     * Changes a part as the form says.
     *
     * @throws UnknownPart if there is none of that kind, or the caller may not know that there is
     * @throws org.dungchung.asset.NotYourAsset if it is another's, or would become another's
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws InvalidInput if a field is missing or cannot be
     * @throws ReasonRequired without a reason
     */
    @Proposable(act = "part-change", subject = PartStanding.SUBJECT)
    @Transactional
    public PartState change(UUID id, ExpectedVersion expected, PartForm form) {
        PartState part = forChange(id);
        if (part.kind() != form.kind()) {
            throw new UnknownPart(id);
        }
        expected.require(part.version(), part::said, form);
        String reason = ReasonRequired.of(form.reason());
        rights.requireRecording(part.asset(), form, part, caller.get());
        form.require();
        parts.save(id, part.asset(), form.saidBy(caller.get(), part), reason);
        return get(id);
    }

    /**
     * Says from which day on it is there no more; a second time corrects that day.
     *
     * @throws UnknownPart as {@link #change}
     * @throws org.dungchung.asset.NotYourAsset as {@link #change}
     * @throws org.dungchung.platform.StaleVersion as {@link #change}
     * @throws ReasonRequired without a reason
     * @throws DuctNotEmpty if on that day something lies in the duct
     */
    @Proposable(act = "part-remove", subject = PartStanding.SUBJECT)
    @Transactional
    public PartState remove(UUID id, ExpectedVersion expected, Removal removal) {
        PartState part = forChange(id);
        expected.require(part.version(), part::said, removal);
        LocalDate day = removal.removedOn();
        new InvalidInput.Check()
                .day("removedOn", day)
                .that(
                        day != null || part.hasEnded(),
                        "removedOn",
                        null,
                        "the first day on which it is there no more; nothing has ended that could be taken back")
                .done();
        if (day != null) {
            requireEmpty(part.kind(), id, day);
        }
        parts.remove(part.kind(), id, removal, ReasonRequired.of(removal.reason()));
        return get(id);
    }

    /**
     * One part as it stands.
     *
     * @throws UnknownPart if there is none, or the caller may not know that there is
     */
    public PartState get(UUID id) {
        PartState part = parts.find(id).orElseThrow(() -> new UnknownPart(id));
        rights.requireSeeing(id, part, caller.get());
        return part;
    }

    /**
     * One part as it was on a day and as known on another.
     *
     * @throws UnknownPart if there was none then, or the caller may not know that there was
     */
    public PartState get(UUID id, AsOf asOf) {
        PartState part = parts.find(id, asOf).orElseThrow(() -> new UnknownPart(id));
        rights.requireSeeing(id, part, caller.get());
        return part;
    }

    /**
     * The versions of a part, newest first, each with what it changed, for the authority and those who may change it: without those in which it was another's.
     *
     * @return a JSON array
     */
    public String history(UUID id) {
        PartState part = get(id);
        Caller who = caller.get();
        if (who.scope() != null) {
            rights.requireChange(id, part, who);
        }
        return parts.history(id, PartRights.concerning(part.kind(), who));
    }

    /**
     * The parts of a kind of an asset on a day, as known on another: the supports and codes that are there; the stations and sectors on air, with those
     * that are not where no day is asked about; all for its owner and the authority, for others those that concern them.
     *
     * @return a JSON array
     * @throws org.dungchung.asset.UnknownAsset if there is no such asset, or the caller may not know that there is
     */
    public String list(PartKind kind, UUID asset, DaysWithoutBoundaries days) {
        Caller who = caller.get();
        AssetFacts facts = lookup.getVisible(asset, who);
        String concerning = PartRights.seesAll(facts.owner(), who) ? null : who.scope();
        return parts.list(kind, asset, concerning, days.asOf(clock), days.date());
    }

    /**
     * The parts of an asset that were removed by a day, as known on another, the last to go first, to the same as {@link #list}.
     *
     * @return a JSON array
     * @throws org.dungchung.asset.UnknownAsset if there is no such asset, or the caller may not know that there is
     */
    public String removed(UUID asset, AsOf asOf) {
        Caller who = caller.get();
        AssetFacts facts = lookup.getVisible(asset, who);
        return parts.removed(asset, PartRights.seesAll(facts.owner(), who) ? null : who.scope(), asOf);
    }

    /**
     * Makes sure that it may be gone on a day.
     *
     * @throws DuctNotEmpty if it is a duct in which something lies on that day
     */
    void requireEmpty(PartKind kind, UUID id, LocalDate day) {
        if (kind == PartKind.DUCT) {
            parts.inside(id, day).ifPresent(inside -> {
                throw new DuctNotEmpty(inside, day);
            });
        }
    }

    /**
     * A part that the caller may change; nobody else changes it until the transaction ends.
     *
     * @throws UnknownPart if there is none, or the caller may not know that there is
     * @throws org.dungchung.asset.NotYourAsset if it is another's
     */
    PartState forChange(UUID id) {
        PartState part = parts.findForChange(id).orElseThrow(() -> new UnknownPart(id));
        rights.requireChange(id, part, caller.get());
        return part;
    }
}

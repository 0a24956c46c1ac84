package org.dungchung.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
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
 * Tells of a tenancy and its versions, ends it, and says again what an earlier version said. Whoever ends or restores says so as in any
 * {@linkplain Reporting report}: what a side says is its word, and the other side confirms it.
 */
@Service
public class Revising {

    private final Tenancies tenancies;
    private final TenancyVersions versions;
    private final PlaceQuery places;
    private final Reporting reporting;
    private final CurrentCaller callers;

    Revising(
            Tenancies tenancies,
            TenancyVersions versions,
            PlaceQuery places,
            Reporting reporting,
            CurrentCaller callers) {
        this.tenancies = tenancies;
        this.versions = versions;
        this.places = places;
        this.reporting = reporting;
        this.callers = callers;
    }

    /** As {@link #get(UUID)}; empty if there is none, or the caller may not know that there is. */
    Optional<TenancyState> find(UUID id) {
        return tenancies.findById(id).filter(this::isKnown).map(Tenancy::state);
    }

    /**
     * One tenancy as it stands, for the authority, its owner and its tenant.
     *
     * @throws UnknownTenancy if there is none, or the caller may not know that there is
     */
    @Transactional(readOnly = true)
    public TenancyState get(UUID id) {
        return known(id).state();
    }

    /**
     * One tenancy as it was on a day, used or under contract, and as known then.
     *
     * @throws UnknownTenancy if there was none then, or the caller may not know that there is
     */
    @Transactional(readOnly = true)
    public TenancyState get(UUID id, AsOf asOf) {
        return versions.find(id, asOf, knowsRestricted(known(id), callers.get()))
                .orElseThrow(() -> new UnknownTenancy(id));
    }

    /**
     * Its versions, newest first, each with what it changed; which account recorded them is for the authority.
     *
     * @return a JSON array
     * @throws UnknownTenancy as {@link #get}
     */
    @Transactional(readOnly = true)
    public String history(UUID id) {
        Caller caller = callers.get();
        return versions.history(id, knowsRestricted(known(id), caller), caller.scope() == null);
    }

    /**
     * Ends the use on a day, and with it a contract that goes on longer; a second time corrects the day of the use.
     *
     * @throws UnknownTenancy as {@link Reporting#change}
     * @throws org.dungchung.asset.NotYourAsset as {@link Reporting#change}
     * @throws org.dungchung.platform.StaleVersion as {@link Reporting#change}
     * @throws InvalidInput without a day
     * @throws ReasonRequired without a reason
     */
    @Proposable(act = "tenancy-end", subject = TenancyStanding.SUBJECT)
    @Transactional
    public TenancyState end(UUID id, ExpectedVersion expected, TenancyEnding ending) {
        TenancyState now = knownForChange(id).state();
        expected.require(now.version(), () -> now, ending);
        String reason = ReasonRequired.of(ending.reason());
        LocalDate last = ending.lastDay();
        if (last == null) {
            throw InvalidInput.of("lastDay", null, "the last day of its use");
        }
        boolean let = now.contractNumber() != null || now.contractSignedOn() != null || now.contractFrom() != null;
        var form = new TenancyForm(
                null,
                now.places(),
                now.used(),
                now.usedFrom(),
                now.used() ? last : null,
                now.contractNumber(),
                now.contractSignedOn(),
                now.contractFrom(),
                let ? earlier(now.contractTo(), last) : now.contractTo(),
                null,
                reason);
        return reporting.change(id, expected, form);
    }

    /**
     * Says again what an earlier version said.
     *
     * @throws UnknownTenancy as {@link Reporting#change}
     * @throws org.dungchung.asset.NotYourAsset as {@link Reporting#change}
     * @throws org.dungchung.platform.StaleVersion as {@link Reporting#change}
     * @throws NoFreePlace as {@link Reporting#change}
     * @throws InvalidInput if it has no such earlier version
     * @throws ReasonRequired without a reason
     */
    @Proposable(act = "tenancy-restore", subject = TenancyStanding.SUBJECT)
    @Transactional
    public TenancyState restore(UUID id, ExpectedVersion expected, Restoration restoration) {
        Tenancy tenancy = knownForChange(id);
        expected.require(tenancy.version(), tenancy::state, restoration);
        String reason = ReasonRequired.of(restoration.reason());
        Integer version = restoration.version();
        TenancyForm said = versions.find(
                        id, version == null ? -1 : version, knowsRestricted(tenancy, callers.get()), reason)
                .orElseThrow(
                        () -> InvalidInput.of("version", version, "one of its history before " + tenancy.version()));
        return reporting.change(id, expected, callers.get().cleared() ? said : said.openly());
    }

    private Tenancy known(UUID id) {
        return known(id, tenancies.findById(id));
    }

    /** After whoever is changing it, so that the version that is compared is the one that is changed. */
    private Tenancy knownForChange(UUID id) {
        return known(id, tenancies.findForChangeById(id));
    }

    private Tenancy known(UUID id, Optional<Tenancy> found) {
        return found.filter(this::isKnown).orElseThrow(() -> new UnknownTenancy(id));
    }

    private boolean isKnown(Tenancy tenancy) {
        Caller caller = callers.get();
        return places.find(tenancy.assetId(), caller)
                .filter(place -> isItsTenant(tenancy, caller)
                        || (isAuthorityOrOwner(place, caller)
                                && (caller.cleared() || !tenancy.terms().restricted())))
                .isPresent();
    }

    private static boolean isAuthorityOrOwner(PlaceFacts place, Caller caller) {
        return caller.scope() == null ? place.visible() : caller.scope().equals(place.owner());
    }

    private static boolean isItsTenant(Tenancy tenancy, Caller caller) {
        return tenancy.organisation().equals(caller.scope());
    }

    private static boolean knowsRestricted(Tenancy tenancy, Caller caller) {
        return caller.cleared() || isItsTenant(tenancy, caller);
    }

    private static LocalDate earlier(@Nullable LocalDate day, LocalDate other) {
        return day == null || other.isBefore(day) ? other : day;
    }
}

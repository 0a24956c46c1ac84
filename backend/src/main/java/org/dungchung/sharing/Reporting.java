package org.dungchung.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.asset.NotYourAsset;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Proposable;
import org.dungchung.sharing.Tenancy.Sides;
import org.dungchung.sharing.Tenancy.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down what owners, tenants and the authority report of tenancies.
 *
 * <p>What one side says is marked as said by it; the other confirms it by saying the same, and unsays it by saying otherwise. The
 * authority's word changes no mark. What a tenant alone claims is recorded and marked, and takes no place until the owner says so.
 * Operators find no more places than there are; the authority records the world as it is.
 */
@Service
public class Reporting {

    private final Tenancies tenancies;
    private final PlaceQuery places;
    private final CurrentCaller callers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Reporting(
            Tenancies tenancies,
            PlaceQuery places,
            CurrentCaller callers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tenancies = tenancies;
        this.places = places;
        this.callers = callers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Records a tenancy that nobody has reported yet.
     *
     * @throws UnknownAsset if there is no such asset, or the caller may not know that there is
     * @throws NotYourAsset if the caller is neither the authority nor owner nor tenant
     * @throws NoFreePlace if an operator reports more places than are free
     * @throws InvalidInput if a field is missing or cannot be
     * @throws org.springframework.dao.DataIntegrityViolationException if the organisation uses the asset in that time already
     */
    @Proposable(act = "tenancy-report", subject = TenancyStanding.SUBJECT, creates = true)
    @Transactional
    public TenancyState report(UUID asset, TenancyForm form) {
        Caller caller = callers.get();
        PlaceFacts place = visible(asset, caller);
        String tenant = form.organisation();
        if (tenant == null || tenant.isBlank()) {
            throw InvalidInput.of("organisation", tenant, "the code of the organisation that uses the asset");
        }
        Sides sides = sides(place, tenant, caller);
        Terms terms = terms(form, tenant, false, caller);
        requireRoom(place, terms, null, caller);
        TenancyState state =
                tenancies.saveAndFlush(Tenancy.start(asset, terms, sides)).state();
        tellOther(state, place, sides, false);
        return state;
    }

    /**
     * Says of a tenancy what holds.
     *
     * @param expected the version that the author of the form saw
     * @throws UnknownTenancy if there is none, or the caller may not know that there is
     * @throws NotYourAsset if the caller is neither the authority nor owner nor tenant
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws NoFreePlace if an operator reports more places than are free
     * @throws InvalidInput if a field cannot be
     */
    @Proposable(act = "tenancy-change", subject = TenancyStanding.SUBJECT)
    @Transactional
    public TenancyState change(UUID id, ExpectedVersion expected, TenancyForm form) {
        Caller caller = callers.get();
        Tenancy tenancy = tenancies.findForChangeById(id).orElseThrow(() -> new UnknownTenancy(id));
        Terms before = tenancy.terms();
        PlaceFacts place = places.find(tenancy.assetId(), caller).orElseThrow(() -> new UnknownTenancy(id));
        if (!knows(caller, place, tenancy)) {
            throw new UnknownTenancy(id);
        }
        expected.require(tenancy.version(), tenancy::state, form);
        new InvalidInput.Check()
                .that(
                        form.organisation() == null || form.organisation().equals(before.organisation()),
                        "organisation",
                        form.organisation(),
                        "the one it is, " + before.organisation() + "; another one's use is another tenancy")
                .done();
        Terms terms = terms(form, before.organisation(), before.restricted(), caller);
        if (tenancy.isClaimed() || !terms.isWithin(before)) {
            requireRoom(place, terms, id, caller);
        }
        Sides sides = sides(place, before.organisation(), caller);
        boolean both = tenancy.isReportedByOther(sides);
        tenancy.report(terms, sides);
        TenancyState state = tenancies.saveAndFlush(tenancy).state();
        if (both && !tenancy.isReportedByOther(sides)) {
            tellOther(state, place, sides, true);
        }
        return state;
    }

    /**
     * Confirms what the other side has reported, as it is recorded. Confirmed already, nothing changes.
     *
     * @param expected the version that was seen
     * @throws UnknownTenancy if there is none, or the caller may not know that there is
     * @throws NotYourAsset if the caller is neither owner nor tenant: the authority confirms nothing for them
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    @Proposable(act = "tenancy-confirm", subject = TenancyStanding.SUBJECT)
    @Transactional
    public TenancyState confirm(UUID id, ExpectedVersion expected) {
        Caller caller = callers.get();
        Tenancy tenancy = tenancies.findForChangeById(id).orElseThrow(() -> new UnknownTenancy(id));
        PlaceFacts place = places.find(tenancy.assetId(), caller).orElseThrow(() -> new UnknownTenancy(id));
        if (!knows(caller, place, tenancy)) {
            throw new UnknownTenancy(id);
        }
        expected.require(tenancy.version(), tenancy::state, tenancy.state());
        tenancy.report(tenancy.terms(), sides(place, tenancy.organisation(), caller));
        return tenancies.saveAndFlush(tenancy).state();
    }

    /** What one side says alone, the other one is told; of a restricted tenancy the owner does not know. */
    private void tellOther(TenancyState state, PlaceFacts place, Sides sides, boolean contradicted) {
        String other = sides.owner() ? state.organisation() : place.owner();
        if (sides.owner() != sides.tenant() && other != null && !state.restricted()) {
            events.publishEvent(new TenancyContested(state.id(), callers.get(), other, contradicted));
        }
    }

    private PlaceFacts visible(UUID asset, Caller caller) {
        return places.find(asset, caller).filter(PlaceFacts::visible).orElseThrow(() -> new UnknownAsset(asset));
    }

    /** Owner and tenant know a tenancy of theirs, restricted ones excepted; the authority knows all. */
    private static boolean knows(Caller caller, PlaceFacts place, Tenancy tenancy) {
        String scope = caller.scope();
        boolean tenant = tenancy.organisation().equals(scope);
        boolean owner = scope != null && scope.equals(place.owner());
        return scope == null || tenant || (owner && !tenancy.terms().restricted());
    }

    private static Sides sides(PlaceFacts place, String tenant, Caller caller) {
        String scope = caller.scope();
        if (scope == null) {
            return new Sides(false, false);
        }
        var sides = new Sides(scope.equals(place.owner()), scope.equals(tenant));
        if (!sides.owner() && !sides.tenant()) {
            throw new NotYourAsset(place.id());
        }
        return sides;
    }

    /**
     * Only a use that goes on today or later takes room that is still to be had.
     *
     * @param known the tenancy that is changed, whose own places are free for it on the days on which it has them
     */
    private void requireRoom(PlaceFacts place, Terms terms, @Nullable UUID known, Caller caller) {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        boolean over = terms.usedTo() != null && terms.usedTo().isBefore(today);
        if (caller.scope() != null && !over) {
            places.lock(place.id());
            LocalDate first = latest(today, terms.usedFrom());
            LocalDate last = terms.used() ? terms.usedTo() : terms.contractTo();
            Integer free = places.freeBetween(place.id(), first, last, terms.organisation(), known);
            if (free != null && free < terms.places()) {
                throw new NoFreePlace(place.id(), terms.places(), Math.max(free, 0));
            }
        }
    }

    private static LocalDate latest(LocalDate today, @Nullable LocalDate day) {
        return day == null || day.isBefore(today) ? today : day;
    }

    private static Terms terms(TenancyForm form, String tenant, boolean restricted, Caller caller) {
        boolean authority = caller.role() == Role.PLANNER || caller.role() == Role.ADMINISTRATOR;
        boolean secret = form.restricted() == null ? restricted : form.restricted();
        int count = form.places() == null ? 1 : form.places();
        new InvalidInput.Check()
                .that(count >= 1 && count <= 1_000_000, "places", count, "at least 1")
                .that(
                        secret == restricted || authority,
                        "restricted",
                        secret,
                        "nothing: the authority alone decides it")
                .day("usedFrom", form.usedFrom())
                .day("usedTo", form.usedTo())
                .day("contractSignedOn", form.contractSignedOn())
                .day("contractFrom", form.contractFrom())
                .day("contractTo", form.contractTo())
                .done();
        return new Terms(
                tenant,
                count,
                form.used() == null || form.used(),
                form.usedFrom(),
                form.usedTo(),
                form.contractNumber(),
                form.contractSignedOn(),
                form.contractFrom(),
                form.contractTo(),
                secret,
                form.reason());
    }
}

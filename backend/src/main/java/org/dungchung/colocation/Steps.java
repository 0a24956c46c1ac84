package org.dungchung.colocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.sharing.NoFreePlace;
import org.dungchung.sharing.PlaceFacts;
import org.dungchung.sharing.PlaceQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of a request begins with: the request, for the side whose step it is, as its author saw it. */
@Component
class Steps {

    private final Requests requests;
    private final RequestQuery query;
    private final PlaceQuery places;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Steps(Requests requests, RequestQuery query, PlaceQuery places, Clock clock, ApplicationEventPublisher events) {
        this.requests = requests;
        this.query = query;
        this.places = places;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The request, held until the transaction ends.
     *
     * @throws UnknownRequest if there is none, or the caller may not see it
     * @throws NotYourStep if the step is for the other side
     * @throws org.dungchung.platform.StaleVersion if it has changed since its author saw it
     * @throws WrongState if {@code next} may not follow the state in which it is
     */
    ColocationRequest take(Step step, RequestState next, Map<String, ?> yours) {
        ColocationRequest request = requests.findForChangeById(step.request())
                .filter(found -> isVisible(found, step.caller().scope()))
                .orElseThrow(() -> new UnknownRequest(step.request()));
        requireSide(request, next, step.caller().organisation());
        step.expected().require(request.version(), () -> query.get(step.request(), step.caller()), yours);
        request.requireCanBecome(next);
        return request;
    }

    /** Keeps what became of a request, and tells so. */
    ColocationRequest save(ColocationRequest request, Caller by) {
        ColocationRequest saved = requests.saveAndFlush(request);
        events.publishEvent(new RequestMoved(saved.getId(), saved.state(), by, saved.owner(), saved.requester()));
        return saved;
    }

    /**
     * Looks whether the asset can still be shared.
     *
     * @throws NotOffered if it has been retired, withdrawn from sharing or restricted since the request was filed
     */
    void requireOpen(UUID asset, Caller caller) {
        if (places.find(asset, caller).filter(PlaceFacts::open).isEmpty()) {
            throw new NotOffered(asset);
        }
    }

    /**
     * Looks whether the asset has the places today and on every later day, beside what is occupied and promised to others. An unknown
     * capacity has them.
     *
     * @throws NoFreePlace if fewer are left than asked for
     */
    void requireRoom(UUID asset, int asked, String requester) {
        Integer free = places.freeFrom(asset, LocalDate.now(clock.withZone(AsOf.ZONE)), requester);
        if (free != null && free < asked) {
            throw new NoFreePlace(asset, asked, Math.max(free, 0));
        }
    }

    private static boolean isVisible(ColocationRequest request, @Nullable String scope) {
        return scope == null || scope.equals(request.owner()) || scope.equals(request.requester());
    }

    private static void requireSide(ColocationRequest request, RequestState next, @Nullable String organisation) {
        boolean asOwner = request.owner().equals(organisation);
        boolean asRequester = request.requester().equals(organisation);
        switch (next) {
            case FILED -> require(asRequester, "request", "the requester");
            case WITHDRAWN -> {
                boolean promised = request.state() == RequestState.ACCEPTED;
                require(asRequester || (asOwner && promised), "withdrawal", "the requester");
            }
            case ACCEPTED, REFUSED -> require(asOwner, "answer", "the owner");
            case CONTRACTED -> require(asOwner || asRequester, "contract", "the owner or the requester");
        }
    }

    private static void require(boolean mayTake, String step, String by) {
        if (!mayTake) {
            throw new NotYourStep(step, by);
        }
    }
}

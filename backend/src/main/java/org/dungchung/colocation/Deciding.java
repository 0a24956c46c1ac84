package org.dungchung.colocation;

import java.util.Map;
import org.dungchung.platform.InvalidInput;
import org.dungchung.sharing.PlaceQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers requests in the name of the asset's owner. A late answer is an answer still. */
@Service
public class Deciding {

    private final Steps steps;
    private final PlaceQuery places;

    Deciding(Steps steps, PlaceQuery places) {
        this.steps = steps;
        this.places = places;
    }

    /**
     * Accepts a request, and keeps its places until a contract takes them or the requester withdraws. Of two that would promise the
     * last place at the same time, one waits for the other and is refused.
     *
     * @throws UnknownRequest if there is none, or the caller may not see it
     * @throws NotYourStep if the caller does not act for the owner
     * @throws WrongState if it is answered already
     * @throws NotOffered if the asset has been retired or withdrawn from sharing meanwhile
     * @throws org.dungchung.sharing.NoFreePlace if the places have gone meanwhile; the request stays as it is
     */
    @Transactional
    public ColocationRequest accept(Step step) {
        ColocationRequest request = steps.take(step, RequestState.ACCEPTED, Map.of("state", RequestState.ACCEPTED));
        places.lock(request.assetId());
        steps.requireOpen(request.assetId(), step.caller());
        steps.requireRoom(request.assetId(), request.places(), request.requester());
        request.accept(step.on());
        return steps.save(request, step.caller());
    }

    /**
     * Refuses a request.
     *
     * @throws UnknownRequest if there is none, or the caller may not see it
     * @throws NotYourStep if the caller does not act for the owner
     * @throws WrongState if it is answered already
     * @throws InvalidInput if no reason is given
     */
    @Transactional
    public ColocationRequest refuse(Step step, Grounds grounds) {
        var yours = Map.of(
                "state", RequestState.REFUSED,
                "refusalClass", grounds.refusalClass(),
                "refusalReason", grounds.reason());
        ColocationRequest request = steps.take(step, RequestState.REFUSED, yours);
        new InvalidInput.Check()
                .present("reason", grounds.reason(), "the reason of the refusal, in words")
                .done();
        request.refuse(grounds, step.on());
        return steps.save(request, step.caller());
    }
}

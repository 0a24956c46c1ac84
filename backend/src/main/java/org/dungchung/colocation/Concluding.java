package org.dungchung.colocation;

import java.util.Map;
import java.util.UUID;
import org.dungchung.sharing.Rental;
import org.dungchung.sharing.Renting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns an accepted request into a tenancy, once the two sides have signed. */
@Service
public class Concluding {

    private final Steps steps;
    private final Renting renting;

    Concluding(Steps steps, Renting renting) {
        this.steps = steps;
        this.renting = renting;
    }

    /**
     * Records the contract, and the tenancy with it: both or neither.
     *
     * @throws UnknownRequest if there is none, or the caller may not see it
     * @throws NotYourStep if the caller acts for neither side
     * @throws WrongState if it is not accepted, or under contract already
     * @throws org.dungchung.platform.InvalidInput if the contract's days cannot be: {@link Contract#require(java.time.LocalDate)}
     * @throws NotOffered if the asset has been retired or withdrawn from sharing meanwhile
     * @throws org.dungchung.sharing.NoFreePlace if the places were let to somebody else in spite of the promise
     */
    @Transactional
    public ColocationRequest conclude(Step step, Contract contract) {
        var yours = Map.of("state", RequestState.CONTRACTED, "contractNumber", contract.number());
        ColocationRequest request = steps.take(step, RequestState.CONTRACTED, yours);
        contract.require(step.on());
        steps.requireOpen(request.assetId(), step.caller());
        UUID tenancy = renting.rent(rental(request, contract), true);
        request.conclude(contract, tenancy);
        return steps.save(request, step.caller());
    }

    private static Rental rental(ColocationRequest request, Contract contract) {
        return new Rental(
                request.assetId(),
                request.requester(),
                request.places(),
                contract.firstUseOn(),
                contract.number(),
                contract.signedOn(),
                contract.from(),
                contract.to(),
                true,
                true);
    }
}

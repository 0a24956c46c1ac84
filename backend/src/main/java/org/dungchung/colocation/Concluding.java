package org.dungchung.colocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.InvalidInput;
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
     * @throws InvalidInput if a day is missing that must be known, or the term ends before it begins
     * @throws org.dungchung.sharing.NoFreePlace if the places were let to somebody else in spite of the promise
     */
    @Transactional
    public ColocationRequest conclude(Step step, Contract contract) {
        var yours = Map.of("state", RequestState.CONTRACTED, "contractNumber", contract.number());
        ColocationRequest request = steps.take(step, RequestState.CONTRACTED, yours);
        check(contract);
        UUID tenancy = renting.rent(rental(request, contract), true);
        request.conclude(contract, tenancy);
        return steps.save(request);
    }

    private static void check(Contract contract) {
        LocalDate to = contract.to();
        new InvalidInput.Check()
                .present("contractNumber", contract.number(), "the number of the contract")
                .day("signedOn", contract.signedOn())
                .day("contractFrom", contract.from())
                .day("contractTo", to)
                .day("firstUseOn", contract.firstUseOn())
                .that(to == null || !to.isBefore(contract.from()), "contractTo", to, "no day before contractFrom")
                .done();
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

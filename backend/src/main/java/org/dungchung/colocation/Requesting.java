package org.dungchung.colocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.identity.Caller;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.SqlFile;
import org.dungchung.sharing.PlaceFacts;
import org.dungchung.sharing.PlaceQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files requests for places of others' assets, and takes them back. */
@Service
public class Requesting {

    private static final String NEXT_NUMBER = SqlFile.read(Requesting.class, "next-number.sql");
    private static final String HAS_OPEN = SqlFile.read(Requesting.class, "has-open-request.sql");

    private final Steps steps;
    private final PlaceQuery places;
    private final OfficeRules rules;
    private final JdbcClient jdbc;

    Requesting(Steps steps, PlaceQuery places, OfficeRules rules, JdbcClient jdbc) {
        this.steps = steps;
        this.places = places;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /**
     * Files a request in the name of the caller's organisation; the owner's clock starts on the next working day.
     *
     * @param filedOn the day of filing; today, unless letters of the past are entered. Whether places are left is asked of today
     * @throws UnknownAsset if there is no such asset, or none that others may ask for
     * @throws OwnAsset if the asset is the caller's own
     * @throws AlreadyTenant if the caller's organisation has places of it
     * @throws AlreadyRequested if it has asked for it and waits
     * @throws NobodyToAsk if the owner is unknown
     * @throws org.dungchung.sharing.NoFreePlace if fewer places are left than asked for, without those promised to others; an unknown capacity has them
     * @throws NotYourStep if the caller acts for no organisation
     */
    @Transactional
    public ColocationRequest file(Filing filing, Caller caller, LocalDate filedOn) {
        String requester = caller.organisation();
        if (requester == null) {
            throw new NotYourStep("request", "an operator");
        }
        new InvalidInput.Check()
                .that(filing.places() >= 1, "places", filing.places(), "at least one place")
                .done();
        String owner = ownerWhoCanBeAsked(filing.asset(), caller, requester);
        steps.requireRoom(filing.asset(), filing.places(), requester);
        var request = ColocationRequest.file(
                nextNumber(filedOn.getYear()),
                filing,
                new Parties(requester, owner),
                new Clocked(filedOn, rules.dueOn(filing.asset(), filedOn)));
        return steps.save(request, caller);
    }

    /**
     * Takes a request back, or, for the owner, the promise that accepted it; its places are free again.
     *
     * @param reason of whoever withdraws, in words; the owner needs one
     * @throws UnknownRequest if there is none, or the caller may not see it
     * @throws NotYourStep if the caller does not act for the requester, nor for the owner who has accepted it
     * @throws WrongState if it is not open any more
     * @throws InvalidInput if the owner gives no reason
     */
    @Transactional
    public ColocationRequest withdraw(Step step, @Nullable String reason) {
        ColocationRequest request = steps.take(step, RequestState.WITHDRAWN, Map.of("state", RequestState.WITHDRAWN));
        String by = String.valueOf(step.caller().organisation());
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        new InvalidInput.Check()
                .that(why != null || !by.equals(request.owner()), "reason", null, "the owner's reason, in words")
                .done();
        request.withdraw(new Withdrawal(step.on(), by, why));
        return steps.save(request, step.caller());
    }

    private String ownerWhoCanBeAsked(UUID asset, Caller caller, String requester) {
        PlaceFacts place =
                places.find(asset, caller).filter(PlaceFacts::visible).orElseThrow(() -> new UnknownAsset(asset));
        if (requester.equals(place.owner())) {
            throw new OwnAsset(asset);
        }
        if (place.tenant()) {
            throw new AlreadyTenant(asset);
        }
        if (!place.open()) {
            throw new UnknownAsset(asset);
        }
        if (place.owner() == null) {
            throw new NobodyToAsk(asset);
        }
        if (hasOpenRequest(asset, requester)) {
            throw new AlreadyRequested(asset);
        }
        return place.owner();
    }

    private boolean hasOpenRequest(UUID asset, String requester) {
        return jdbc.sql(HAS_OPEN)
                .param("asset", asset)
                .param("requester", requester)
                .query(Boolean.class)
                .single();
    }

    private String nextNumber(int year) {
        int last =
                jdbc.sql(NEXT_NUMBER).param("year", year).query(Integer.class).single();
        return "DN-%d-%04d".formatted(year, last);
    }
}

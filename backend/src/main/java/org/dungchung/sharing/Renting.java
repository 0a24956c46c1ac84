package org.dungchung.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an organisation have places of an asset, in the transaction of whoever agreed on it. */
@Service
public class Renting {

    private final Tenancies tenancies;
    private final PlaceQuery places;
    private final Clock clock;

    Renting(Tenancies tenancies, PlaceQuery places, Clock clock) {
        this.tenancies = tenancies;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Records the tenancy.
     *
     * @param withinCapacity whether the asset must have the places: then later rentals of the same asset wait for this transaction, so
     *     that no place is let twice. What is promised to others does not count, for a rental redeems a promise itself. An unknown
     *     capacity is never exceeded. The world, as an owner reports it, may have more users than places.
     * @return the id of the tenancy
     * @throws org.dungchung.asset.UnknownAsset if there is no such asset
     * @throws NoFreePlace if on some day from the first one on fewer places are free than asked for
     * @throws org.springframework.dao.DataIntegrityViolationException if the organisation uses the asset in that time already
     *     (constraint {@code tenancy_asset_organisation_use_ex}), or is not known
     */
    @Transactional
    public UUID rent(Rental rental, boolean withinCapacity) {
        if (withinCapacity) {
            places.lock(rental.assetId());
            Integer free = places.freeFrom(rental.assetId(), firstDay(rental.usedFrom()), null);
            if (free != null && free < rental.places()) {
                throw new NoFreePlace(rental.assetId(), rental.places(), Math.max(free, 0));
            }
        }
        var sides = new Tenancy.Sides(rental.reportedByOwner(), rental.reportedByTenant());
        return tenancies
                .saveAndFlush(Tenancy.start(rental.assetId(), terms(rental), sides))
                .getId();
    }

    private LocalDate firstDay(@Nullable LocalDate usedFrom) {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        return usedFrom != null && usedFrom.isAfter(today) ? usedFrom : today;
    }

    private static Tenancy.Terms terms(Rental rental) {
        return new Tenancy.Terms(
                rental.organisation(),
                rental.places(),
                true,
                rental.usedFrom(),
                null,
                rental.contractNumber(),
                rental.signedOn(),
                rental.contractFrom(),
                rental.contractTo(),
                false,
                null);
    }
}

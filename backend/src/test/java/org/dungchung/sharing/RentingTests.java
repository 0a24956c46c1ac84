package org.dungchung.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mast with four places, of which its owner RED uses one. */
@PostgisTest
class RentingTests {

    private static final Caller BLUE = new Caller("blue", Role.OPERATOR, "BLUE");

    @Autowired
    Renting renting;

    @Autowired
    PlaceQuery places;

    @Autowired
    JdbcClient jdbc;

    World world;
    UUID mast;

    @BeforeEach
    void aMast() {
        world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("GREEN", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105, 10);
        world.use(mast, "RED");
    }

    @Test
    void placesThatAreFreeCanBeLetAndAreThenTaken() {
        UUID tenancy = renting.rent(rental("BLUE", 2, null), true);

        assertThat(jdbc.sql(
                                "select reported_by_owner and reported_by_tenant and contract_number = 'HD-1' from sharing.tenancy where id = ?")
                        .param(tenancy)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(places.find(mast, BLUE)).hasValueSatisfying(place -> {
            assertThat(place.occupied()).isEqualTo(3);
            assertThat(place.free()).isEqualTo(1);
            assertThat(place.tenant()).isTrue();
        });
    }

    @Test
    void morePlacesThanAreFreeAreRefusedWhenCapacityDecides() {
        assertThatExceptionOfType(NoFreePlace.class)
                .isThrownBy(() -> renting.rent(rental("BLUE", 4, null), true))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("free", 3));
    }

    @Test
    void morePlacesThanThereAreCanBeRecordedAsTheWorldIsLikeThat() {
        renting.rent(rental("BLUE", 9, null), false);
        assertThat(places.find(mast, BLUE)).get(type(PlaceFacts.class)).satisfies(place -> {
            assertThat(place.occupied()).isEqualTo(10);
            assertThat(place.free()).isZero();
        });
    }

    @Test
    void placesPromisedFromALaterDayAreNotFree() {
        renting.rent(rental("GREEN", 3, LocalDate.of(2100, 1, 1)), true);
        assertThatExceptionOfType(NoFreePlace.class).isThrownBy(() -> renting.rent(rental("BLUE", 1, null), true));
    }

    @Test
    void anUnknownCapacityIsNeverExceeded() {
        world.set(mast, "capacity = null");
        renting.rent(rental("BLUE", 50, null), true);
        assertThat(places.find(mast, BLUE))
                .get(type(PlaceFacts.class))
                .extracting(PlaceFacts::free)
                .isNull();
    }

    @Test
    void anAssetThatIsNotThereHasNoPlaces() {
        var nowhere = new Rental(UUID.randomUUID(), "BLUE", 1, null, null, null, null, null, true, true);
        assertThatExceptionOfType(UnknownAsset.class).isThrownBy(() -> renting.rent(nowhere, true));
    }

    @Test
    void oneOrganisationUsesAnAssetOnceAtATime() {
        renting.rent(rental("BLUE", 1, null), true);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> renting.rent(rental("BLUE", 1, LocalDate.of(2020, 1, 1)), true));
    }

    private Rental rental(String tenant, int count, @Nullable LocalDate usedFrom) {
        return new Rental(mast, tenant, count, usedFrom, "HD-1", null, null, null, true, true);
    }
}

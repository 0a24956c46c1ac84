package org.dungchung.asset;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All assets of the registry, one at a time; what reads many is a query. */
interface Assets extends Repository<Asset, UUID> {

    Asset saveAndFlush(Asset asset);

    Optional<Asset> findById(UUID id);

    /** The asset for a change: a second editor waits here and then sees what the first has made of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Asset> findForChangeById(UUID id);
}

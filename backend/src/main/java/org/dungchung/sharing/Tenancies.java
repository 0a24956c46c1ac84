package org.dungchung.sharing;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All tenancies, one at a time. */
interface Tenancies extends Repository<Tenancy, UUID> {

    Tenancy saveAndFlush(Tenancy tenancy);

    Optional<Tenancy> findById(UUID id);

    /** The tenancy for a change: a second editor waits here and then sees what the first has made of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Tenancy> findForChangeById(UUID id);
}

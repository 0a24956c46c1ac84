package org.dungchung.colocation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All requests, one at a time; lists are read by {@link RequestQuery}. */
interface Requests extends Repository<ColocationRequest, UUID> {

    ColocationRequest saveAndFlush(ColocationRequest request);

    /** The request for its next step: a second one waits here and then sees what the first has made of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ColocationRequest> findForChangeById(UUID id);
}

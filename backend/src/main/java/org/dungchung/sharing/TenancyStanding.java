package org.dungchung.sharing;

import java.util.Optional;
import java.util.UUID;
import org.dungchung.platform.Standing;
import org.springframework.stereotype.Component;

/** How a tenancy stands, for the authority, the owner of its asset and its tenant. */
@Component
class TenancyStanding implements Standing {

    static final String SUBJECT = "TENANCY";

    private final Revising revising;

    TenancyStanding(Revising revising) {
        this.revising = revising;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Optional<TenancyState> find(UUID id) {
        return revising.find(id);
    }
}

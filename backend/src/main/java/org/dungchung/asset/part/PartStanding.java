package org.dungchung.asset.part;

import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Standing;
import org.springframework.stereotype.Component;

/** How a part of an asset stands, for who may see it. */
@Component
class PartStanding implements Standing {

    static final String SUBJECT = "PART";

    private final Parts parts;
    private final PartRights rights;
    private final CurrentCaller callers;

    PartStanding(Parts parts, PartRights rights, CurrentCaller callers) {
        this.parts = parts;
        this.rights = rights;
        this.callers = callers;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Optional<PartState> find(UUID id) {
        return parts.find(id).filter(part -> rights.sees(part, callers.get()));
    }
}

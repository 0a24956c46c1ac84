package org.dungchung.organisation.edit;

import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.Restoration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is alike of organisations, groups and memberships: reading one, taking it for a change, bringing a version back. */
@Component
class Keeping {

    private final Subjects subjects;

    Keeping(Subjects subjects) {
        this.subjects = subjects;
    }

    /** @throws UnknownSubject if there is none, or nobody knew of it on {@code asOf}; null: as it stands */
    Kept get(Subject subject, String id, @Nullable AsOf asOf) {
        return subjects.find(subject, id, asOf).orElseThrow(() -> new UnknownSubject(subject, id));
    }

    /**
     * @throws UnknownSubject if there is none
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    Kept forChange(Subject subject, String id, ExpectedVersion expected, Object yours) {
        Kept kept = subjects.findForChange(subject, id).orElseThrow(() -> new UnknownSubject(subject, id));
        expected.require(kept.version(), kept::said, yours);
        return kept;
    }

    /**
     * Makes what an earlier version said the newest one.
     *
     * @throws InvalidInput if there is no such earlier version
     * @throws ReasonRequired without a reason
     */
    @Transactional
    public Kept restore(Subject subject, String id, ExpectedVersion expected, Restoration restoration) {
        Kept kept = forChange(subject, id, expected, restoration);
        String reason = ReasonRequired.of(restoration.reason());
        Integer version = restoration.version();
        if (version == null || !subjects.restore(subject, id, version, reason)) {
            throw InvalidInput.of("version", version, "one of its history before " + kept.version());
        }
        return get(subject, id, null);
    }
}

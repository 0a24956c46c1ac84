package org.dungchung.contest;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Reading;
import org.springframework.stereotype.Service;

/** Tells of contests: the authority of all, an organisation of its own. */
@Service
@Reading
public class Contests {

    private final ContestStore store;
    private final CurrentCaller callers;

    Contests(ContestStore store, CurrentCaller callers) {
        this.store = store;
        this.callers = callers;
    }

    /** Those that wait first, then the newest. */
    public List<Contest> list(ContestFilter filter, int limit) {
        return store.list(callers.get(), filter, null, limit);
    }

    /** Those of these that the caller may see. */
    public List<Contest> of(Collection<UUID> ids) {
        return store.list(callers.get(), ContestFilter.NONE, ids, ids.size());
    }

    /**
     * One of them.
     *
     * @throws UnknownContest if there is none, or the caller may not know that there is
     */
    public Contest get(UUID id) {
        return store.get(id, callers.get());
    }
}

package org.dungchung.changeset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of change-sets: the authority of all that were submitted, an organisation of its own, everybody of their own drafts. */
@Service
public class ChangeSets {

    private final ChangeSetStore sets;
    private final ItemStore items;
    private final StandingNow standing;
    private final CurrentCaller callers;

    ChangeSets(ChangeSetStore sets, ItemStore items, StandingNow standing, CurrentCaller callers) {
        this.sets = sets;
        this.items = items;
        this.standing = standing;
        this.callers = callers;
    }

    /**
     * The newest.
     *
     * @param state null for all
     * @param own whether only the caller's own are wanted
     */
    @Transactional(readOnly = true)
    public List<ChangeSet> list(@Nullable ChangeSetState state, boolean own, int limit) {
        return sets.list(callers.get(), state, own, limit).stream()
                .map(KeptSet::told)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws UnknownChangeSet if there is none, or the caller may not know that there is
     */
    @Transactional(readOnly = true)
    public ChangeSet get(UUID id) {
        return sets.get(id, callers.get()).told();
    }

    /**
     * Its items in their order, each with how its thing stands now where somebody else changed it since.
     *
     * @throws UnknownChangeSet as {@link #get}
     */
    @Transactional(readOnly = true)
    public List<Item> items(UUID id) {
        KeptSet set = sets.get(id, callers.get());
        boolean ended = set.told().state() == ChangeSetState.PUBLISHED;
        return items.of(id).stream()
                .map(KeptItem::item)
                .map(item -> ended ? item : item.withNow(overtakenBy(item)))
                .toList();
    }

    /** How the thing of an item stands now; null when that is as the author saw it. */
    @Nullable Map<String, @Nullable Object> overtakenBy(Item item) {
        if (item.creates() || item.subjectId() == null) {
            return null;
        }
        var now = standing.find(item.subject(), item.subjectId());
        return now == null || Objects.equals(StandingNow.version(now), item.baseVersion()) ? null : now;
    }
}

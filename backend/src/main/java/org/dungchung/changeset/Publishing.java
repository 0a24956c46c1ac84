package org.dungchung.changeset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.organisation.Submissions;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes what was accepted of a change-set true, all of it or nothing, in the name and with the rights of its author ({@link Mandate}). */
@Service
public class Publishing {

    private final ChangeSetStore sets;
    private final ItemStore items;
    private final ChangeSets told;
    private final Acts acts;
    private final CurrentCaller callers;
    private final Mandate mandate;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Publishing(
            ChangeSetStore sets,
            ItemStore items,
            ChangeSets told,
            Acts acts,
            CurrentCaller callers,
            Mandate mandate,
            Submissions submissions,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.sets = sets;
        this.items = items;
        this.told = told;
        this.acts = acts;
        this.callers = callers;
        this.mandate = mandate;
        this.submissions = submissions;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Publishes a change-set. What was refused of it stays behind with its reasons.
     *
     * @throws UnknownChangeSet if there is none
     * @throws WrongChangeSetState if it does not wait for review
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws UndecidedItems if something of it is neither accepted nor refused
     * @throws ItemsOvertaken if somebody changed meanwhile what it is about
     * @throws ItemNotPublishable if a rule says no to an item
     * @throws org.dungchung.territory.OutsideArea if the publisher acts within an area and its author within another one
     */
    public void publish(UUID id, ExpectedVersion expected) {
        Caller publisher = callers.get();
        Caller author =
                Objects.requireNonNull(transaction.execute(status -> mandate.of(sets.get(id, publisher), publisher)));
        callers.run(
                author,
                () -> transaction.executeWithoutResult(status -> {
                    KeptSet set = sets.getForChange(id, callers.get())
                            .require(ChangeSetState.SUBMITTED)
                            .require(expected, "PUBLISHED");
                    List<KeptItem> all = items.of(id);
                    List<KeptItem> published = publish(all);
                    sets.move(id, ChangeSetState.PUBLISHED, publisher.username());
                    note(set, published);
                    if (leftRows(id)) {
                        events.publishEvent(set.moved(ChangeSetMoved.What.REFUSED, publisher));
                    }
                    events.publishEvent(set.moved(ChangeSetMoved.What.PUBLISHED, publisher));
                    events.publishEvent(set.gone(KeptItem.ids(refused(all))));
                }));
    }

    /** @return what was published */
    private List<KeptItem> publish(List<KeptItem> all) {
        List<KeptItem> accepted = all.stream()
                .filter(one -> one.item().state() == ItemState.ACCEPTED)
                .toList();
        requireDecided(all);
        requireAsSeen(accepted);
        var versions = new HashMap<UUID, Integer>();
        var made = new MadeThings();
        MadeThings.makersFirst(accepted).forEach(item -> publish(item, versions, made));
        return accepted;
    }

    private static List<KeptItem> refused(List<KeptItem> all) {
        return all.stream()
                .filter(one -> one.item().state() == ItemState.REFUSED)
                .toList();
    }

    /** Whether rows of its files stay behind. */
    private boolean leftRows(UUID id) {
        return items.of(id).stream()
                .map(KeptItem::item)
                .anyMatch(item -> item.state() == ItemState.PUBLISHED && item.refusedRows() > 0);
    }

    /** Notes when data of an organisation came in; a file notes it itself. */
    private void note(KeptSet set, List<KeptItem> published) {
        String organisation = set.told().organisation();
        List<String> kinds = published.stream()
                .map(KeptItem::item)
                .filter(item -> !item.subject().equals("IMPORT"))
                .map(item -> item.after().get("kind") instanceof String kind
                                && item.subject().equals("ASSET")
                        ? kind
                        : item.subject())
                .toList();
        if (organisation != null && !kinds.isEmpty()) {
            submissions.note(organisation, kinds, set.id());
        }
    }

    /**
     * @param versions what things have become that were changed before in this publication, which no author could see
     * @param things what was made before in it
     */
    private void publish(KeptItem kept, Map<UUID, Integer> versions, MadeThings things) {
        Item item = kept.item();
        Act act = acts.get(item.act());
        @Nullable Object[] arguments = Arguments.read(act.method(), things.meant(kept.arguments()));
        Integer moved = item.creates() ? null : versions.get(things.meant(item.subjectId()));
        @Nullable Object[] current = moved == null ? arguments : Act.at(moved, arguments);
        try {
            var state = StandingNow.told(Directly.call(() -> act.run(current)));
            UUID made = state.get("id") == null
                    ? null
                    : UUID.fromString(state.get("id").toString());
            if (made != null && state.containsKey("version")) {
                versions.put(made, StandingNow.version(state));
            }
            things.note(item, made);
            items.published(item.id(), made, refusedRows(state));
        } catch (Refusal refused) {
            throw new ItemNotPublishable(item.ordinal(), refused.rule(), refused.facts());
        }
    }

    /** How many rows a file that was published has left behind; null of what is no file. */
    private static @Nullable Long refusedRows(Map<String, @Nullable Object> state) {
        return state.get("refusedRows") instanceof Number rows ? rows.longValue() : null;
    }

    private static void requireDecided(List<KeptItem> all) {
        List<Integer> undecided = ordinals(all, ItemState.PROPOSED);
        if (!undecided.isEmpty()) {
            throw new UndecidedItems(undecided);
        }
    }

    private void requireAsSeen(List<KeptItem> accepted) {
        List<Integer> overtaken = accepted.stream()
                .map(KeptItem::item)
                .filter(item -> told.overtakenBy(item) != null)
                .map(Item::ordinal)
                .toList();
        if (!overtaken.isEmpty()) {
            throw new ItemsOvertaken(overtaken);
        }
    }

    private static List<Integer> ordinals(List<KeptItem> all, ItemState state) {
        return all.stream()
                .map(KeptItem::item)
                .filter(item -> item.state() == state)
                .map(Item::ordinal)
                .toList();
    }
}

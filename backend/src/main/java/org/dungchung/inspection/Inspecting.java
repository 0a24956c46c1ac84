package org.dungchung.inspection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.platform.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans inspections. */
@Service
@Transactional
public class Inspecting {

    private final InspectionStore store;
    private final RoutePlanning routes;
    private final CurrentCaller callers;

    Inspecting(InspectionStore store, RoutePlanning routes, CurrentCaller callers) {
        this.store = store;
        this.routes = routes;
        this.callers = callers;
    }

    /**
     * Plans an inspection of the caller.
     *
     * @return its id
     * @throws org.dungchung.platform.InvalidInput if a field is missing or cannot be
     * @throws org.dungchung.asset.UnknownAsset if a stop is none, or the caller may not know that there is
     */
    public UUID plan(InspectionForm form) {
        return plan(form, callers.get());
    }

    /** The same, of another inspector. */
    public UUID plan(InspectionForm form, Caller inspector) {
        form.require();
        return store.insert(form, routes.order(stops(form), form.startLon(), form.startLat(), inspector), inspector);
    }

    /**
     * Plans one otherwise.
     *
     * @throws UnknownInspection if there is none
     * @throws NotYourInspection if it is another inspector's
     * @throws InspectionClosed if it is planned no more
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws org.dungchung.platform.InvalidInput as {@link #plan}
     */
    public void change(UUID id, ExpectedVersion expected, InspectionForm form) {
        form.require();
        InspectionStore.Head head = open(id, expected, form);
        store.update(id, form, routes.order(stops(form), head.startLon(), head.startLat(), callers.get()));
    }

    /**
     * Ends one; what comes late is still taken in.
     *
     * @throws UnknownInspection as {@link #change}
     */
    public void close(UUID id, ExpectedVersion expected) {
        open(id, expected, InspectionState.CLOSED);
        store.close(id);
    }

    private InspectionStore.Head open(UUID id, ExpectedVersion expected, Object yours) {
        Caller caller = callers.get();
        InspectionStore.Head head = store.getForChange(id);
        if (caller.role() == Role.INSPECTOR && !caller.username().equals(head.inspector())) {
            throw new NotYourInspection(head.inspector());
        }
        if (head.state() == InspectionState.CLOSED) {
            throw new InspectionClosed(id);
        }
        expected.require(head.version(), () -> head, yours);
        return head;
    }

    private static List<UUID> stops(InspectionForm form) {
        return List.copyOf(new LinkedHashSet<UUID>(Objects.requireNonNull(form.assetIds()).stream()
                .map(Objects::requireNonNull)
                .toList()));
    }
}

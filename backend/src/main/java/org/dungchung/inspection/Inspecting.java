package org.dungchung.inspection;

import java.util.List;
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
    private final StopPlanning stops;
    private final Inspectors inspectors;
    private final CurrentCaller callers;

    Inspecting(InspectionStore store, StopPlanning stops, Inspectors inspectors, CurrentCaller callers) {
        this.store = store;
        this.stops = stops;
        this.inspectors = inspectors;
        this.callers = callers;
    }

    /**
     * Plans an inspection.
     *
     * @return its id
     * @throws org.dungchung.platform.InvalidInput if a field is missing or cannot be
     * @throws NotYourInspection if an inspector plans one of somebody else
     * @throws org.dungchung.asset.UnknownAsset if a stop is none, or the caller may not know that there is
     */
    public UUID plan(InspectionForm form) {
        return plan(form, callers.get());
    }

    /** The same, as planned by somebody else. */
    public UUID plan(InspectionForm form, Caller planner) {
        form.require();
        String inspector = inspectors.require(form.inspector(), planner.username(), planner);
        return store.insert(form, stops.of(form, List.of(), form.startLon(), form.startLat(), planner), inspector);
    }

    /**
     * Plans one otherwise. Stops of which the caller may not know stay.
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
        Caller caller = callers.get();
        List<UUID> way = stops.of(form, store.stopIds(id), head.startLon(), head.startLat(), caller);
        store.update(id, form, way, inspectors.require(form.inspector(), head.inspector(), caller));
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
}

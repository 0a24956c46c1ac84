package org.dungchung.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.springframework.stereotype.Service;

/** Tells of inspections and of what was found. */
@Service
@Reading
public class Inspections {

    private final InspectionStore store;
    private final FindingStore findings;
    private final CurrentCaller callers;
    private final Clock clock;

    Inspections(InspectionStore store, FindingStore findings, CurrentCaller callers, Clock clock) {
        this.store = store;
        this.findings = findings;
        this.callers = callers;
        this.clock = clock;
    }

    /** Those of the newest day first. */
    public List<InspectionLine> list(InspectionFilter filter, int limit) {
        return store.list(filter, callers.get(), limit);
    }

    /**
     * One with all that is needed where there is no network.
     *
     * @throws UnknownInspection if there is none
     */
    public Inspection get(UUID id) {
        Caller caller = callers.get();
        InspectionStore.Head head = store.find(id).orElseThrow(() -> new UnknownInspection(id));
        Map<UUID, List<SiteFinding>> found = findings.list(FindingFilter.of(id), caller, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(SiteFinding::foundAt).reversed())
                .collect(Collectors.groupingBy(SiteFinding::assetId));
        List<Stop> stops = store.stops(id, caller, LocalDate.now(clock.withZone(AsOf.ZONE))).stream()
                .map(stop -> stop.with(found.getOrDefault(stop.assetId(), List.of())))
                .toList();
        return new Inspection(
                head.id(),
                head.name(),
                head.day(),
                head.inspector(),
                head.inspectorName(),
                head.state(),
                head.version(),
                head.startLon(),
                head.startLat(),
                stops.stream()
                        .map(Stop::distanceM)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .sum(),
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                stops);
    }

    /** Findings: those of which nobody has decided first, then the newest. */
    public List<SiteFinding> findings(FindingFilter filter, int limit) {
        return findings.list(filter, callers.get(), limit);
    }

    /**
     * One of them.
     *
     * @throws UnknownFinding if there is none, or the caller may not know that there is
     */
    public SiteFinding finding(UUID id) {
        return findings.get(id, callers.get());
    }
}

package org.dungchung.inspection;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.SqlFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what telephones send, hours later perhaps and more than once: a finding is kept once under the id that the telephone has given it, whatever has
 * changed meanwhile, and says what did not fit.
 */
@Service
public class Receiving {

    private static final String UNKNOWN_CODES = SqlFile.read(Receiving.class, "unknown-codes.sql");

    private final FindingStore findings;
    private final InspectionStore inspections;
    private final JdbcClient jdbc;
    private final CurrentCaller callers;
    private final ApplicationEventPublisher events;

    Receiving(
            FindingStore findings,
            InspectionStore inspections,
            JdbcClient jdbc,
            CurrentCaller callers,
            ApplicationEventPublisher events) {
        this.findings = findings;
        this.inspections = inspections;
        this.jdbc = jdbc;
        this.callers = callers;
        this.events = events;
    }

    /**
     * Takes in a finding.
     *
     * @return whether it is new; false where the same was received before
     * @throws FindingDiffers if something else was received under its id
     * @throws UnknownInspection if there is none
     * @throws UnknownAsset if there is none such, or it never was a stop and the caller may not know of it
     * @throws InvalidInput if a field is missing or cannot be
     */
    @Transactional
    public boolean receive(UUID id, FindingForm sent) {
        sent.require();
        FindingForm form = sent.kept();
        Caller caller = callers.get();
        inspections.getForChange(Objects.requireNonNull(form.inspectionId()));
        if (findings.received(id).isPresent() || !keep(id, form, caller)) {
            requireSame(id, form, caller);
            return false;
        }
        return true;
    }

    private boolean keep(UUID id, FindingForm form, Caller caller) {
        requireCodes(Objects.requireNonNull(form.organisations()));
        Received facts = findings.facts(form, caller)
                .filter(Received::told)
                .orElseThrow(() -> new UnknownAsset(Objects.requireNonNull(form.assetId())));
        boolean kept = findings.insert(id, form, facts, caller);
        if (kept && findings.get(id, caller).state() == FindingState.OPEN) {
            events.publishEvent(new FindingReceived(id, Objects.requireNonNull(form.inspectionId()), caller));
        }
        return kept;
    }

    private void requireSame(UUID id, FindingForm form, Caller caller) {
        boolean same = findings.received(id)
                .filter(finding -> finding.inspector().equals(caller.username())
                        && finding.form().kept().equals(form))
                .isPresent();
        if (!same) {
            throw new FindingDiffers(id);
        }
    }

    private void requireCodes(List<String> organisations) {
        List<String> unknown = jdbc.sql(UNKNOWN_CODES)
                .param("codes", organisations.toArray(String[]::new))
                .query(String.class)
                .list();
        if (!unknown.isEmpty()) {
            throw InvalidInput.of("organisations", unknown.get(0), "codes of organisations");
        }
    }
}

package org.dungchung.asset.part;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Proposable;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.Restoration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Brings back what an earlier version of a part said, as its newest version; those between stay in its history. */
@Service
public class PartRestoring {

    private final Parts parts;
    private final PartEditing editing;
    private final PartRights rights;
    private final CurrentCaller caller;

    PartRestoring(Parts parts, PartEditing editing, PartRights rights, CurrentCaller caller) {
        this.parts = parts;
        this.editing = editing;
        this.rights = rights;
        this.caller = caller;
    }

    /**
     * Restores a version; of a part that was removed, one in which it was there. Who reported that a duct is occupied is restored by the
     * authority only: an owner speaks for itself. What is said already, for the same reason, makes no new version.
     *
     * @param expected the last version that the caller saw
     * @throws UnknownPart if there is none, or the caller may not know that there is
     * @throws org.dungchung.asset.NotYourAsset if it is another's, or was in that version
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws InvalidInput if it has no such earlier version, or that one named an asset that the caller may not name any more
     * @throws ReasonRequired without a reason
     * @throws DuctNotEmpty if it was removed in that version, and something lies in the duct
     * @throws org.springframework.dao.DataIntegrityViolationException if a named constraint says no, as when its name is taken
     */
    @Proposable(act = "part-restore", subject = PartStanding.SUBJECT)
    @Transactional
    public PartState restore(UUID id, ExpectedVersion expected, Restoration restoration) {
        Caller who = caller.get();
        PartState part = editing.forChange(id);
        expected.require(part.version(), part::said, restoration);
        String reason = ReasonRequired.of(restoration.reason());
        int number = Objects.requireNonNullElse(restoration.version(), -1);
        PartState then = parts.version(id, number)
                .orElseThrow(() -> InvalidInput.of(
                        "version", restoration.version(), "one of its history before " + part.version()));
        rights.requireChange(id, then, who);
        Map<String, Object> said = then.said();
        PartForm form = formOf(part.kind(), said, who);
        rights.requireRecording(part.asset(), form, part, who);
        if (said.get("removedOn") != null) {
            editing.requireEmpty(
                    part.kind(), id, LocalDate.parse(said.get("removedOn").toString()));
        }
        parts.restore(id, number, form.saidBy(who, part), reason);
        return editing.get(id);
    }

    private static PartForm formOf(PartKind kind, Map<String, Object> said, Caller who) {
        var told = new HashMap<String, @Nullable Object>(said);
        told.remove(
                "footprint"); // a version tells its size only; the statement takes the polygon from the version itself
        if (who.scope() != null) {
            told.remove("reportedBy");
        }
        return JsonMapper.shared().convertValue(told, kind.form());
    }
}

package org.dungchung.organisation.edit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.Restoration;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records, corrects and ends legal entities, and the names by which files know them; each change names the version that its author saw. */
@Service
public class OrganisationEditing {

    private static final String INSERT = SqlFile.read(OrganisationEditing.class, "organisation-insert.sql");
    private static final String UPDATE = SqlFile.read(OrganisationEditing.class, "organisation-update.sql");
    private static final String END = SqlFile.read(OrganisationEditing.class, "organisation-end.sql");

    private final Subjects subjects;
    private final Keeping keeping;

    OrganisationEditing(Subjects subjects, Keeping keeping) {
        this.subjects = subjects;
        this.keeping = keeping;
    }

    /**
     * Records a new organisation.
     *
     * @throws InvalidInput if a field is missing or cannot be
     * @throws NameTaken if another one goes by one of its names
     * @throws org.springframework.dao.DataIntegrityViolationException if there is one with that code
     */
    @Transactional
    public Kept create(OrganisationForm form) {
        form.require(null);
        String code = Objects.requireNonNull(form.code());
        record(INSERT, code, form);
        return get(code, null);
    }

    /**
     * Corrects what is recorded of an organisation.
     *
     * @throws UnknownSubject if there is none
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws InvalidInput if a field is missing or cannot be
     * @throws NameTaken if another one goes by one of its names
     * @throws ReasonRequired without a reason
     */
    @Transactional
    public Kept change(String code, ExpectedVersion expected, OrganisationForm form) {
        keeping.forChange(Subject.ORGANISATION, code, expected, form);
        ReasonRequired.of(form.reason());
        form.require(code);
        record(UPDATE, code, form);
        return get(code, null);
    }

    /**
     * Says what its last day was and who took its place; a second time corrects it, without a day takes it back.
     *
     * @throws UnknownSubject as {@link #change}
     * @throws org.dungchung.platform.StaleVersion as {@link #change}
     * @throws InvalidInput if the successor cannot be
     * @throws ReasonRequired as {@link #change}
     */
    @Transactional
    public Kept end(String code, ExpectedVersion expected, OrganisationEnding ending) {
        keeping.forChange(Subject.ORGANISATION, code, expected, ending);
        String reason = ReasonRequired.of(ending.reason());
        String successor = ending.successor();
        LocalDate last = ending.lastDay();
        boolean another = successor == null
                || (last != null
                        && !successor.equals(code)
                        && subjects.find(Subject.ORGANISATION, successor, null).isPresent());
        new InvalidInput.Check()
                .day("lastDay", last)
                .that(another, "successor", successor, "the code of another organisation, with a last day")
                .done();
        var values = new HashMap<String, @Nullable Object>();
        values.put("code", code);
        values.put("lastDay", last);
        values.put("successor", successor);
        values.put("reason", reason);
        subjects.write(END, values);
        return get(code, null);
    }

    /**
     * Makes what an earlier version of its row said the newest one; other names and memberships stay as they are.
     *
     * @throws UnknownSubject as {@link #change}
     * @throws org.dungchung.platform.StaleVersion as {@link #change}
     * @throws InvalidInput if it has no such earlier version
     * @throws NameTaken if another one goes by the name of that version now
     * @throws ReasonRequired as {@link #change}
     */
    @Transactional
    public Kept restore(String code, ExpectedVersion expected, Restoration restoration) {
        Kept kept = keeping.restore(Subject.ORGANISATION, code, expected, restoration);
        requireFree(code, List.of(String.valueOf(kept.said().get("name"))));
        return kept;
    }

    /**
     * One organisation with its other names and its memberships.
     *
     * @param asOf memberships of its {@code date}, as known on its {@code knownOn}; null: as it stands, with all memberships
     * @throws UnknownSubject if there is none, or nobody knew of it then
     */
    public Kept get(String code, @Nullable AsOf asOf) {
        return keeping.get(Subject.ORGANISATION, code, asOf);
    }

    /**
     * What was recorded of it, its names and its memberships, newest first.
     *
     * @return a JSON array
     * @throws UnknownSubject if there is none
     */
    public String history(String code) {
        get(code, null);
        return subjects.history(Subject.ORGANISATION, code, code);
    }

    private void record(String sql, String code, OrganisationForm form) {
        requireFree(code, form.allNames());
        var values = new HashMap<String, @Nullable Object>();
        values.put("code", code);
        values.put("name", form.name());
        values.put("kind", form.kind());
        values.put("taxCode", form.taxCode());
        values.put("reason", form.reason());
        subjects.write(sql, values);
        if (form.aliases() != null) {
            subjects.setNames(code, form.allNames().subList(1, form.allNames().size()), form.reason());
        }
    }

    private void requireFree(String code, List<String> names) {
        subjects.taken(code, names).ifPresent(taken -> {
            throw taken;
        });
    }
}

package org.dungchung.organisation.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Reading;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.Restoration;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records corporate groups, and which organisation belongs to which of them when. Sharing counts groups, so a membership moves figures: on its
 * first day, and not before.
 */
@Service
public class GroupEditing {

    private static final String GROUPS = SqlFile.read(GroupEditing.class, "groups.sql");
    private static final String INSERT = SqlFile.read(GroupEditing.class, "group-insert.sql");
    private static final String UPDATE = SqlFile.read(GroupEditing.class, "group-update.sql");
    private static final String END = SqlFile.read(GroupEditing.class, "membership-end.sql");
    private static final String JOIN = SqlFile.read(GroupEditing.class, "membership-insert.sql");
    private static final String CORRECT = SqlFile.read(GroupEditing.class, "membership-update.sql");

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Keeping keeping;

    GroupEditing(JdbcClient jdbc, Subjects subjects, Keeping keeping) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.keeping = keeping;
    }

    /** All groups by name, as known then. */
    @Reading
    public List<GroupView> list(AsOf asOf) {
        return jdbc.sql(GROUPS)
                .param("known_at", asOf.knownAt())
                .query(GroupView.class)
                .list();
    }

    /**
     * Records a new group.
     *
     * @throws InvalidInput if a field is missing or cannot be
     * @throws org.springframework.dao.DataIntegrityViolationException if there is one with that code
     */
    @Transactional
    public Kept create(GroupForm form) {
        form.require(null);
        String code = Objects.requireNonNull(form.code());
        subjects.write(INSERT, values(code, form));
        return get(code, null);
    }

    /**
     * Corrects the name of a group.
     *
     * @throws UnknownSubject if there is none
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws InvalidInput if a field is missing or cannot be
     * @throws ReasonRequired without a reason
     */
    @Transactional
    public Kept change(String code, ExpectedVersion expected, GroupForm form) {
        keeping.forChange(Subject.GROUP, code, expected, form);
        ReasonRequired.of(form.reason());
        form.require(code);
        subjects.write(UPDATE, values(code, form));
        return get(code, null);
    }

    /** As {@link Keeping#restore} of a group. */
    @Transactional
    public Kept restore(String code, ExpectedVersion expected, Restoration restoration) {
        return keeping.restore(Subject.GROUP, code, expected, restoration);
    }

    /**
     * One group with the organisations that belong to it, belonged or will.
     *
     * @param asOf members of its {@code date}, as known on its {@code knownOn}; null: as it stands, with all members
     * @throws UnknownSubject if there is none, or nobody knew of it then
     */
    public Kept get(String code, @Nullable AsOf asOf) {
        return keeping.get(Subject.GROUP, code, asOf);
    }

    /**
     * What was recorded of it, newest first.
     *
     * @return a JSON array
     * @throws UnknownSubject if there is none
     */
    public String history(String code) {
        get(code, null);
        return subjects.history(Subject.GROUP, code, null);
    }

    /**
     * Says that an organisation belongs to a group from a day on; what it belonged to until then ends the day before.
     *
     * @throws UnknownSubject if there is no such organisation
     * @throws InvalidInput if a field is missing or cannot be, or there is no such group
     * @throws ReasonRequired without a reason
     * @throws org.springframework.dao.DataIntegrityViolationException if a later membership begins in that time
     */
    @Transactional
    public Kept join(String organisation, MembershipForm form) {
        keeping.get(Subject.ORGANISATION, organisation, null);
        UUID id = UUID.randomUUID();
        var values = values(id, organisation, form);
        if (form.validFrom() != null) {
            subjects.write(END, values);
        }
        subjects.write(JOIN, values);
        return keeping.get(Subject.MEMBERSHIP, id.toString(), null);
    }

    /**
     * Corrects a membership.
     *
     * @throws UnknownSubject if the organisation has no such one
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws InvalidInput as {@link #join}
     * @throws ReasonRequired without a reason
     * @throws org.springframework.dao.DataIntegrityViolationException if another membership holds in that time
     */
    @Transactional
    public Kept correct(String organisation, UUID id, ExpectedVersion expected, MembershipForm form) {
        membership(organisation, id, null);
        keeping.forChange(Subject.MEMBERSHIP, id.toString(), expected, form);
        subjects.write(CORRECT, values(id, organisation, form));
        return keeping.get(Subject.MEMBERSHIP, id.toString(), null);
    }

    /** As {@link Keeping#restore} of a membership. */
    @Transactional
    public Kept restore(String organisation, UUID id, ExpectedVersion expected, Restoration restoration) {
        membership(organisation, id, null);
        return keeping.restore(Subject.MEMBERSHIP, id.toString(), expected, restoration);
    }

    /**
     * One membership of an organisation.
     *
     * @param asOf of its {@code date}, as known on its {@code knownOn}; null: as it stands
     * @throws UnknownSubject if the organisation has no such one
     */
    public Kept membership(String organisation, UUID id, @Nullable AsOf asOf) {
        Kept membership = keeping.get(Subject.MEMBERSHIP, id.toString(), asOf);
        if (!organisation.equals(membership.said().get("organisation"))) {
            throw new UnknownSubject(Subject.MEMBERSHIP, id.toString());
        }
        return membership;
    }

    private Map<String, @Nullable Object> values(UUID id, String organisation, MembershipForm form) {
        String reason = ReasonRequired.of(form.reason());
        form.require();
        String group = Objects.requireNonNull(form.group());
        new InvalidInput.Check()
                .that(
                        subjects.find(Subject.GROUP, group, null).isPresent(),
                        "group",
                        group,
                        "the code of a group of GET /api/groups")
                .done();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", id);
        values.put("organisation", organisation);
        values.put("group", group);
        values.put("validFrom", form.validFrom());
        values.put("validTo", form.validTo());
        values.put("reason", reason);
        return values;
    }

    private static Map<String, @Nullable Object> values(String code, GroupForm form) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("code", code);
        values.put("name", form.name());
        values.put("reason", form.reason());
        return values;
    }

    /** A corporate group. */
    public record GroupView(String code, String name, int version) {}
}

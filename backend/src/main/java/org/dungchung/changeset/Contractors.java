package org.dungchung.changeset;

import java.util.List;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Readers;
import org.dungchung.identity.Role;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Reading;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.SqlFile;
import org.dungchung.platform.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who works for an organisation as its contractor. A contractor edits as the organisation's people do, but knows of their drafts, files and
 * change-sets only its own, and whatever it changes waits for review.
 */
@Service
public class Contractors {

    private static final String CONTRACTORS = SqlFile.read(Contractors.class, "contractors.sql");
    private static final String SET = SqlFile.read(Contractors.class, "contractor-set.sql");

    private final JdbcClient jdbc;
    private final CurrentCaller callers;
    private final Readers readers;

    Contractors(JdbcClient jdbc, CurrentCaller callers, Readers readers) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.readers = readers;
    }

    /** All that were ever said to be one: for the authority of everybody, for an organisation its own. */
    @Reading
    public List<Contractor> list() {
        return read(callers.get().scope(), null);
    }

    /**
     * Says whether somebody is a contractor of an organisation.
     *
     * @param expected the version that the caller saw; 0 where nothing was said
     * @throws StaleVersion if somebody has said otherwise meanwhile
     * @throws InvalidInput if a field is missing, or the user acts for no such organisation; that somebody is none any more may be said of who has left
     * @throws ReasonRequired without a reason
     */
    @Transactional
    public Contractor set(String username, ExpectedVersion expected, ContractorForm form) {
        String organisation = form.organisation();
        Boolean contractor = form.contractor();
        if (organisation == null) {
            throw InvalidInput.of("organisation", null, "the code of an organisation");
        }
        if (contractor == null) {
            throw InvalidInput.of("contractor", null, "true or false");
        }
        String reason = ReasonRequired.of(form.reason());
        Contractor now = now(username, organisation);
        expected.require(now.version(), () -> now, form);
        if ((contractor || now.version() == 0) && !acts(username, organisation)) {
            throw InvalidInput.of("username", username, "a user who acts as an operator for " + organisation);
        }
        return jdbc.sql(SET)
                .param("username", username)
                .param("organisation", organisation)
                .param("contractor", contractor)
                .param("reason", reason)
                .param("version", expected.number())
                .query(Contractor.class)
                .optional()
                .orElseThrow(() -> new StaleVersion(now(username, organisation).version(), now, form));
    }

    private boolean acts(String username, String organisation) {
        return readers.of(organisation).stream()
                .anyMatch(reader -> reader.username().equals(username) && reader.role() == Role.OPERATOR);
    }

    private Contractor now(String username, String organisation) {
        return read(organisation, username).stream()
                .findFirst()
                .orElse(new Contractor(username, organisation, false, 0));
    }

    private List<Contractor> read(@Nullable String organisation, @Nullable String username) {
        return jdbc.sql(CONTRACTORS)
                .param("organisation", organisation)
                .param("username", username)
                .query(Contractor.class)
                .list();
    }

    /**
     * Whether somebody is a contractor of an organisation.
     *
     * @param contractor false: is none any more
     * @param version grows by one with every change; also its ETag
     */
    public record Contractor(String username, String organisation, boolean contractor, int version) {}

    /**
     * What is said of somebody.
     *
     * @param organisation for which it acts
     * @param contractor whether as a contractor
     * @param reason why
     */
    public record ContractorForm(
            @Nullable String organisation,
            @Nullable Boolean contractor,
            @Nullable String reason) {}
}

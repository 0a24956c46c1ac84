package org.dungchung.changeset;

import java.util.List;
import java.util.Objects;
import org.dungchung.identity.Caller;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whose changes wait for review. */
@Service
public class Policies {

    private static final String POLICIES = SqlFile.read(Policies.class, "policies.sql");
    private static final String WAITS = SqlFile.read(Policies.class, "waits.sql");
    private static final String SET = SqlFile.read(Policies.class, "policy-set.sql");

    private final JdbcClient jdbc;

    Policies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The policies, that for all others first. */
    @Transactional(readOnly = true)
    public List<Policy> list() {
        return jdbc.sql(POLICIES).query(Policy.class).list();
    }

    /** The policies that a caller may know: the authority's all of them, an organisation's the one that holds for it. */
    @Transactional(readOnly = true)
    public List<Policy> seenBy(Caller caller) {
        List<Policy> all = list();
        if (caller.scope() == null) {
            return all;
        }
        int version = all.stream()
                .filter(policy -> Objects.equals(policy.organisation(), caller.organisation()))
                .mapToInt(Policy::version)
                .findFirst()
                .orElse(0);
        return List.of(new Policy(caller.organisation(), waits(caller), version));
    }

    /** Whether what this caller changes waits; the authority's changes never do. */
    @Transactional(readOnly = true)
    public boolean waits(Caller caller) {
        return caller.scope() != null
                && jdbc.sql(WAITS)
                        .param("organisation", caller.organisation())
                        .query(Boolean.class)
                        .single();
    }

    /**
     * Says that the changes of an organisation wait, or that they do not.
     *
     * @param organisation null for all that have no policy of their own
     * @param expected the version that the caller saw; 0 where there was none
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws org.springframework.dao.DataIntegrityViolationException if there is no such organisation
     */
    @Transactional
    public Policy set(@Nullable String organisation, boolean waits, ExpectedVersion expected) {
        Policy now = list().stream()
                .filter(policy -> Objects.equals(policy.organisation(), organisation))
                .findFirst()
                .orElse(new Policy(organisation, waits, 0));
        Policy wanted = new Policy(organisation, waits, now.version() + 1);
        expected.require(now.version(), () -> now, wanted);
        return jdbc.sql(SET)
                .param("organisation", organisation)
                .param("waits", waits)
                .query(Policy.class)
                .single();
    }

    /**
     * Whether changes wait.
     *
     * @param organisation null: for all that have no policy of their own
     * @param version grows by one with every change; also its ETag
     */
    public record Policy(@Nullable String organisation, boolean waits, int version) {}
}

package org.dungchung.spacing;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.SqlFile;
import org.dungchung.platform.StaleVersion;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells, enters and alters what regulations ask for; every version is kept. */
@Service
@Transactional
public class SpacingRules {

    private static final String ALL = SqlFile.read(SpacingRules.class, "rules.sql");
    private static final String ONE = SqlFile.read(SpacingRules.class, "rule.sql");
    private static final String HISTORY = SqlFile.read(SpacingRules.class, "rule-history.sql");
    private static final String ADD = SqlFile.read(SpacingRules.class, "rule-add.sql");
    private static final String CHANGE = SqlFile.read(SpacingRules.class, "rule-change.sql");

    private final Areas areas;
    private final JdbcClient jdbc;
    private final Clock clock;

    SpacingRules(Areas areas, JdbcClient jdbc, Clock clock) {
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The rules of an area, and of those around and within it, whenever they hold; null is every area. */
    @Transactional(readOnly = true)
    public List<SpacingRule> of(@Nullable String area, AsOf asOf) {
        return jdbc.sql(ALL)
                .param("area", area, Types.VARCHAR)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(SpacingRule.class)
                .list();
    }

    /**
     * One rule as it stands.
     *
     * @throws UnknownSpacingRule if there is no such rule
     */
    @Transactional(readOnly = true)
    public SpacingRule get(UUID id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .query(SpacingRule.class)
                .optional()
                .orElseThrow(() -> new UnknownSpacingRule(id));
    }

    /**
     * All versions, the newest first.
     *
     * @throws UnknownSpacingRule if there is no such rule
     */
    @Transactional(readOnly = true)
    public List<SpacingRule> history(UUID id) {
        get(id);
        return jdbc.sql(HISTORY).param("id", id).query(SpacingRule.class).list();
    }

    /**
     * Enters a rule.
     *
     * @throws InvalidInput for what cannot be so
     * @throws org.dungchung.territory.UnknownArea if no area has the code on the first day of the rule
     */
    public SpacingRule add(SpacingRuleForm form) {
        form.check().present("area", form.area(), "the code of an area").done();
        areas.require(form.area(), AsOf.of(form.validFrom(), null, null, clock));
        return get(said(ADD, form).param("area", form.area()).query(UUID.class).single());
    }

    /**
     * Alters a rule.
     *
     * @throws UnknownSpacingRule if there is no such rule
     * @throws InvalidInput for what cannot be so, or without a reason
     * @throws StaleVersion if somebody altered it meanwhile
     */
    public SpacingRule change(UUID id, ExpectedVersion expected, SpacingRuleForm form) {
        SpacingRule before = get(id);
        form.check().present("reason", form.reason(), "why it is altered").done();
        SpacingRule wanted = before.with(form);
        expected.require(before.version(), () -> before, wanted);
        int changed = said(CHANGE, form)
                .param("id", id)
                .param("version", before.version())
                .update();
        if (changed == 0) {
            SpacingRule now = get(id);
            throw new StaleVersion(now.version(), now, wanted);
        }
        return get(id);
    }

    private StatementSpec said(String sql, SpacingRuleForm form) {
        return jdbc.sql(sql)
                .param("zone", form.zone(), Types.VARCHAR)
                .param("network", form.network(), Types.VARCHAR)
                .param("category", form.category(), Types.VARCHAR)
                .param("above_m", form.aboveM(), Types.DOUBLE)
                .param("up_to_m", form.upToM(), Types.DOUBLE)
                .param("metres", form.metres(), Types.DOUBLE)
                .param("condition", form.condition(), Types.VARCHAR)
                .param("valid_from", form.validFrom(), Types.DATE)
                .param("valid_to", form.validTo(), Types.DATE)
                .param("document", form.document(), Types.VARCHAR)
                .param("reason", form.reason(), Types.VARCHAR);
    }
}

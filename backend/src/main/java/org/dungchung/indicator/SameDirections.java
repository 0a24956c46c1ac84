package org.dungchung.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.dungchung.indicator.SameDirection.Stretch;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.SqlFile;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and counts the telecom routes that run in the same direction, by geometry. */
@Service
@Transactional(readOnly = true)
public class SameDirections {

    private static final String RULE = SqlFile.read(SameDirections.class, "same-direction-rule.sql");
    private static final String SUMS = SqlFile.read(SameDirections.class, "same-direction.sql");
    private static final String STRETCHES = SqlFile.read(SameDirections.class, "same-direction-stretches.sql");

    private final Areas areas;
    private final Words words;
    private final JdbcClient jdbc;

    SameDirections(Areas areas, Words words, JdbcClient jdbc) {
        this.areas = areas;
        this.words = words;
        this.jdbc = jdbc;
    }

    /**
     * The lengths and the ratio.
     *
     * @throws org.dungchung.territory.UnknownArea if no area had that code on that day
     * @throws org.dungchung.platform.InvalidInput if the rule cannot be so
     */
    public SameDirection of(Question question, @Nullable LocalDate since, DirectionRule.Otherwise otherwise) {
        DirectionRule rule = rule(question, otherwise);
        Sums sums = ask(SUMS, question, since, rule).query(Sums.class).single();
        var asOf = question.asOf();
        return new SameDirection(
                question.area(),
                asOf.boundaries(),
                asOf.date(),
                asOf.knownOn(),
                since,
                rule,
                sentence(rule),
                Figure.plain(sums.sharedKm()),
                Figure.plain(sums.besideKm()),
                Figure.plain(sums.allKm()),
                Figure.plain(sums.unknownKm()),
                Figure.ratio(sums.sharedKm(), sums.sharedKm() + sums.besideKm()),
                Figure.plain(sums.nearKm()),
                Figure.ratio(sums.sharedKm(), sums.sharedKm() + sums.nearKm()));
    }

    /** The longest stretches on which a route lies beside another group's. */
    public SameDirection.Stretches stretches(
            Question question, @Nullable LocalDate since, DirectionRule.Otherwise otherwise, PageSize size) {
        var total = new AtomicInteger();
        List<Stretch> found = ask(STRETCHES, question, since, rule(question, otherwise))
                .param("cleared", question.cleared())
                .param("limit", size.limit())
                .query((row, number) -> {
                    total.set(row.getInt("total"));
                    return stretch(row);
                })
                .list();
        return new SameDirection.Stretches(found, total.get());
    }

    private DirectionRule rule(Question question, DirectionRule.Otherwise otherwise) {
        areas.require(question.area(), question.asOf());
        DirectionRule inForce = jdbc.sql(RULE)
                .param("in_force_on", question.asOf().knownOn())
                .query(DirectionRule.class)
                .optional()
                .orElseGet(() -> new DirectionRule(20, 50, 30, 100));
        return otherwise.on(inForce);
    }

    private StatementSpec ask(String sql, Question question, @Nullable LocalDate since, DirectionRule rule) {
        return jdbc.sql(sql)
                .param("area", question.area(), Types.VARCHAR)
                .param("date", question.asOf().date())
                .param("boundaries", question.asOf().boundaries())
                .param("known_at", question.asOf().knownAt())
                .param("since", since, Types.DATE)
                .param("town_m", rule.townM())
                .param("outside_m", rule.outsideM())
                .param("heading_deg", rule.headingDeg())
                .param("least_m", rule.leastM());
    }

    private Text sentence(DirectionRule rule) {
        Text text = words.of("same-direction");
        Object[] facts = {rule.townM(), rule.outsideM(), rule.headingDeg(), rule.leastM()};
        return new Text(
                new MessageFormat(text.vi(), Locale.ROOT).format(facts),
                new MessageFormat(text.en(), Locale.ROOT).format(facts));
    }

    private static Stretch stretch(ResultSet row) throws SQLException {
        return new Stretch(
                row.getString("route"),
                row.getString("kind"),
                row.getString("code"),
                row.getString("owner"),
                row.getString("route_group"),
                row.getString("other"),
                row.getString("other_kind"),
                row.getString("other_code"),
                row.getString("other_owner"),
                row.getString("other_group"),
                Figure.plain(row.getDouble("length_m")),
                Figure.plain(row.getDouble("metres")),
                row.getDouble("lon"),
                row.getDouble("lat"),
                row.getString("geometry"));
    }

    private record Sums(double sharedKm, double besideKm, double nearKm, double allKm, double unknownKm) {}
}

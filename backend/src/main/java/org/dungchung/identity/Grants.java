package org.dungchung.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What accounts may act as, kept with the versions of each account. */
@Repository
public class Grants {

    private static final String GRANTS = SqlFile.read(Grants.class, "grants.sql");
    private static final String VERSION = SqlFile.read(Grants.class, "grants-version.sql");
    private static final String DIFFER = SqlFile.read(Grants.class, "grants-differ.sql");
    private static final String WRITE = SqlFile.read(Grants.class, "grants-write.sql");
    private static final String ACTING = SqlFile.read(Grants.class, "grant-acting.sql");
    private static final String AREA = SqlFile.read(Grants.class, "area-known.sql");

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an account may act as now; the first one is that of who has not chosen. */
    @Reading
    public List<Grant> of(String username) {
        return read(username).stream().map(Owned::grant).toList();
    }

    /** The same of every account, by its name. */
    @Reading
    public Map<String, List<Grant>> all() {
        return read(null).stream()
                .collect(Collectors.groupingBy(
                        Owned::username, Collectors.mapping(Owned::grant, Collectors.toUnmodifiableList())));
    }

    /** What an account might act as in one of its versions. */
    @Reading
    public List<GrantForm> of(String username, int version) {
        return jdbc.sql(VERSION)
                .param("username", username)
                .param("version", version)
                .query(GrantForm.class)
                .list();
    }

    /** Whether these are others than an account has. */
    @Reading
    public boolean differ(String username, List<GrantForm> grants) {
        return bind(DIFFER, username, grants).query(Boolean.class).single();
    }

    /** Gives an account these, from its present version on. */
    @Transactional
    public void write(String username, List<GrantForm> grants) {
        bind(WRITE, username, grants).update();
    }

    /** Notes what an account acts as, for its next session. */
    @Transactional
    public void remember(String username, UUID grant) {
        jdbc.sql(ACTING).param("username", username).param("grant", grant).update();
    }

    /**
     * Makes sure that an account can have these.
     *
     * @throws InvalidInput if there are none, one is there twice, or one cannot be
     */
    @Reading
    public void require(@Nullable List<@Nullable GrantForm> grants) {
        List<@Nullable GrantForm> said = grants == null ? List.of() : grants;
        var check = new InvalidInput.Check()
                .that(!said.isEmpty(), "grants", null, "at least one role")
                .that(said.stream().distinct().count() == said.size(), "grants", null, "each of them once");
        for (GrantForm grant : said) {
            check.that(
                            grant != null && grant.fits(),
                            "grants",
                            String.valueOf(grant),
                            "a role; the code of an organisation exactly for an operator; an area for a commune office, and for a planner or an operator if they have one")
                    .that(
                            grant == null || grant.area() == null || isArea(grant.area()),
                            "grants",
                            grant == null ? null : grant.area(),
                            "the code of an area that there is today");
        }
        check.done();
    }

    private boolean isArea(String code) {
        return jdbc.sql(AREA).param("area", code).query(Boolean.class).single();
    }

    private List<Owned> read(@Nullable String username) {
        return jdbc.sql(GRANTS).param("username", username).query(Owned.class).list();
    }

    private StatementSpec bind(String sql, String username, List<GrantForm> grants) {
        return jdbc.sql(sql)
                .param("username", username)
                .param(
                        "roles",
                        grants.stream()
                                .map(grant ->
                                        Objects.requireNonNull(grant.role()).name())
                                .toArray(String[]::new))
                .param(
                        "organisations",
                        grants.stream().map(GrantForm::organisation).toArray(String[]::new))
                .param("areas", grants.stream().map(GrantForm::area).toArray(String[]::new));
    }

    private record Owned(
            String username,
            UUID id,
            Role role,
            @Nullable String organisation,
            @Nullable String organisationName,
            @Nullable String area,
            @Nullable String areaName) {

        Grant grant() {
            return new Grant(id, role, organisation, organisationName, area, areaName);
        }
    }
}

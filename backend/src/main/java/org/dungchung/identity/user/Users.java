package org.dungchung.identity.user;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dungchung.identity.Grant;
import org.dungchung.identity.GrantForm;
import org.dungchung.identity.Grants;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Stores and loads accounts one by one; the database keeps their versions. */
@Repository
@Reading
class Users {

    private static final String USERS = SqlFile.read(Users.class, "users.sql");
    private static final String LOCK = SqlFile.read(Users.class, "lock.sql");
    private static final String VERSION = SqlFile.read(Users.class, "version.sql");
    private static final String HISTORY = SqlFile.read(Users.class, "history.sql");
    private static final String INSERT = SqlFile.read(Users.class, "user-insert.sql");
    private static final String UPDATE = SqlFile.read(Users.class, "user-update.sql");

    private final JdbcClient jdbc;
    private final Grants grants;

    Users(JdbcClient jdbc, Grants grants) {
        this.jdbc = jdbc;
        this.grants = grants;
    }

    List<User> list() {
        var all = grants.all();
        return jdbc.sql(USERS).param("username", null).query(Row.class).list().stream()
                .map(row -> row.user(all.getOrDefault(row.username(), List.of())))
                .toList();
    }

    Optional<User> find(String username) {
        return jdbc.sql(USERS)
                .param("username", username)
                .query(Row.class)
                .optional()
                .map(row -> row.user(grants.of(username)));
    }

    /** As {@link #find}, after whoever is changing it; nobody else changes it, or an administrator, until the transaction ends. */
    Optional<User> findForChange(String username) {
        jdbc.sql(LOCK).param("username", username).query(Long.class).single();
        return find(username);
    }

    void insert(UserForm form) {
        bind(INSERT, form.newName(), form).update();
        grants.write(form.newName(), form.wanted());
    }

    void update(String username, UserForm form) {
        bind(UPDATE, username, form)
                .param("differ", grants.differ(username, form.wanted()))
                .update();
        grants.write(username, form.wanted());
    }

    /** What an earlier version said, with this reason to say it again. */
    Optional<UserForm> findVersion(String username, @Nullable Integer version, String reason) {
        return jdbc.sql(VERSION)
                .param("username", username)
                .param("version", version)
                .query(Said.class)
                .optional()
                .map(said -> said.form(grants.of(username, Objects.requireNonNull(version)), reason));
    }

    String history(String username) {
        return jdbc.sql(HISTORY).param("username", username).query(String.class).single();
    }

    private StatementSpec bind(String sql, String username, UserForm form) {
        return jdbc.sql(sql)
                .param("username", username)
                .param("display_name", form.displayName())
                .param("enabled", form.isEnabled())
                .param("reason", form.reason());
    }

    private record Said(String displayName, boolean enabled) {

        UserForm form(List<GrantForm> grants, String reason) {
            return new UserForm(null, displayName, new ArrayList<>(grants), enabled, reason);
        }
    }

    private record Row(
            String username,
            String displayName,
            boolean enabled,
            boolean hasPassword,
            @Nullable OffsetDateTime passwordSetAt,
            @Nullable OffsetDateTime invitedUntil,
            int version) {

        User user(List<Grant> grants) {
            return new User(username, displayName, grants, enabled, hasPassword, passwordSetAt, invitedUntil, version);
        }
    }
}

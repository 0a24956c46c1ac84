package org.dungchung.identity.user;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dungchung.identity.Role;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<User> list() {
        return jdbc.sql(USERS).param("username", null).query(User.class).list();
    }

    Optional<User> find(String username) {
        return jdbc.sql(USERS).param("username", username).query(User.class).optional();
    }

    /** As {@link #find}, after whoever is changing it; nobody else changes it, or an administrator, until the transaction ends. */
    Optional<User> findForChange(String username) {
        jdbc.sql(LOCK).param("username", username).query(Long.class).single();
        return find(username);
    }

    void insert(UserForm form) {
        write(INSERT, form.newName(), form);
    }

    void update(String username, UserForm form) {
        write(UPDATE, username, form);
    }

    /** What an earlier version said, with this reason to say it again. */
    Optional<UserForm> findVersion(String username, @Nullable Integer version, String reason) {
        return jdbc.sql(VERSION)
                .param("username", username)
                .param("version", version)
                .query(Said.class)
                .optional()
                .map(said -> said.form(reason));
    }

    String history(String username) {
        return jdbc.sql(HISTORY).param("username", username).query(String.class).single();
    }

    private void write(String sql, String username, UserForm form) {
        jdbc.sql(sql)
                .param("username", username)
                .param("display_name", form.displayName())
                .param("role", Objects.requireNonNull(form.role()).name())
                .param("organisation", form.organisation())
                .param("enabled", form.isEnabled())
                .param("reason", form.reason())
                .update();
    }

    private record Said(
            String displayName, Role role, @Nullable String organisation, boolean enabled) {

        UserForm form(String reason) {
            return new UserForm(null, displayName, role, organisation, enabled, reason);
        }
    }
}

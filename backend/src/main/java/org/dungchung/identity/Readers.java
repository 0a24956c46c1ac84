package org.dungchung.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells whom there is to tell something: everybody as whom they may act, as long as they may sign in. */
@Service
public class Readers {

    private static final String READERS = SqlFile.read(Readers.class, "readers.sql");

    private final JdbcClient jdbc;

    Readers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All who act in a role. */
    @Reading
    public List<Caller> inRole(Role role) {
        return read(role.name(), null, null);
    }

    /** All who act for an organisation. */
    @Reading
    public List<Caller> of(String organisation) {
        return read(null, organisation, null);
    }

    /** Somebody as one who sees as far as {@code scope}; empty if that person may not, or not any more. */
    @Reading
    public Optional<Caller> find(String username, @Nullable String scope) {
        return read(null, null, username).stream()
                .filter(reader -> Objects.equals(reader.scope(), scope))
                .findFirst();
    }

    private List<Caller> read(@Nullable String role, @Nullable String organisation, @Nullable String username) {
        return jdbc.sql(READERS)
                .param("role", role)
                .param("organisation", organisation)
                .param("username", username)
                .query((row, number) -> new Caller(
                        row.getString("username"),
                        Role.valueOf(row.getString("role")),
                        row.getString("organisation"),
                        row.getString("area")))
                .list();
    }
}

package org.dungchung.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The saved mappings of the caller's organisation; the authority's people share theirs. Those of others are as if they were not there. */
@Repository
@Reading
public class Mappings {

    private static final String ALL = SqlFile.read(Mappings.class, "mappings.sql");
    private static final String KEEP = SqlFile.read(Mappings.class, "mapping-keep.sql");
    private static final String DELETE = SqlFile.read(Mappings.class, "mapping-delete.sql");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_HEADS = 1000;

    private final JdbcClient jdbc;
    private final CurrentCaller currentCaller;
    private final JsonMapper json;
    private final Clock clock;

    Mappings(JdbcClient jdbc, CurrentCaller currentCaller, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.currentCaller = currentCaller;
        this.json = json;
        this.clock = clock;
    }

    /** All of them, by name. */
    public List<Mapping> all() {
        return jdbc.sql(ALL)
                .param("scope", currentCaller.get().scope())
                .query((row, number) -> read(row))
                .list();
    }

    /**
     * Saves a mapping under a name.
     *
     * @throws MappingNameTaken if there is one of this name
     */
    @Transactional
    public Mapping save(Mapping.Draft draft) {
        return keep(UUID.randomUUID(), draft);
    }

    /**
     * Saves a mapping again, under the same name or another.
     *
     * @throws UnknownMapping if there is none, or it is another organisation's
     * @throws MappingNameTaken if there is another of this name
     */
    @Transactional
    public Mapping change(UUID id, Mapping.Draft draft) {
        get(id);
        return keep(id, draft);
    }

    /**
     * Deletes a mapping for good.
     *
     * @throws UnknownMapping if there is none, or it is another organisation's
     */
    @Transactional
    public void delete(UUID id) {
        if (jdbc.sql(DELETE)
                        .param("id", id)
                        .param("scope", currentCaller.get().scope())
                        .update()
                == 0) {
            throw new UnknownMapping(id);
        }
    }

    private Mapping get(UUID id) {
        return all().stream()
                .filter(mapping -> mapping.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownMapping(id));
    }

    private Mapping keep(UUID id, Mapping.Draft draft) {
        check(draft);
        Caller caller = currentCaller.get();
        String name = Objects.requireNonNull(draft.name()).strip();
        try {
            jdbc.sql(KEEP)
                    .param("id", id)
                    .param("scope", caller.scope())
                    .param("name", name)
                    .param("heads", Objects.requireNonNull(draft.heads()).toArray(String[]::new))
                    .param("spec", json.writeValueAsString(draft.spec()))
                    .param("saved_by", caller.username())
                    .param("saved_at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new MappingNameTaken(name);
        }
        return get(id);
    }

    private static void check(Mapping.Draft draft) {
        String name = draft.name();
        List<String> heads = draft.heads();
        new InvalidInput.Check()
                .present("name", name, "a name")
                .that(name == null || name.length() <= LONGEST_NAME, "name", name, "at most 200 characters")
                .that(
                        heads != null
                                && !heads.isEmpty()
                                && heads.size() <= MOST_HEADS
                                && heads.stream().allMatch(Mappings::isTitle),
                        "heads",
                        null,
                        "the titles of the columns")
                .present("spec", draft.spec(), "what is said beside the file")
                .done();
    }

    /** JSON may hold null where a text is meant. */
    private static boolean isTitle(@Nullable String head) {
        return head != null && head.length() <= LONGEST_NAME;
    }

    private Mapping read(ResultSet row) throws SQLException {
        return new Mapping(
                row.getObject("id", UUID.class),
                row.getString("name"),
                List.of((String[]) row.getArray("heads").getArray()),
                json.readValue(row.getString("spec"), ImportSpec.class),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}

package org.dungchung.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The saved views of the caller, and those that its side has shared; only who has one changes it. */
@Repository
@Reading
public class SavedViews {

    private static final String ALL = SqlFile.read(SavedViews.class, "views.sql");
    private static final String KEEP = SqlFile.read(SavedViews.class, "view-keep.sql");
    private static final String DELETE = SqlFile.read(SavedViews.class, "view-delete.sql");
    private static final String PAGE = SqlFile.read(SavedViews.class, "view-page.sql");
    private static final TypeReference<Map<String, String>> PARAMS = new TypeReference<>() {};
    private static final List<String> PAGES = List.of("assets");
    private static final Pattern PARAM = Pattern.compile("[a-zA-Z]{1,30}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 500;
    private static final int MOST_PARAMS = 30;

    private final JdbcClient jdbc;
    private final CurrentCaller callers;
    private final JsonMapper json;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, CurrentCaller callers, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.json = json;
        this.clock = clock;
    }

    /** Those of a page, the caller's own first. */
    public List<SavedView> of(String page) {
        Caller me = callers.get();
        return jdbc.sql(ALL)
                .param("page", page)
                .param("me", me.username())
                .param("scope", me.scope())
                .query((row, number) -> read(row))
                .list();
    }

    /**
     * Saves a view under a name.
     *
     * @throws InvalidInput if something of it cannot be
     * @throws org.springframework.dao.DuplicateKeyException if the caller has one of this name
     */
    @Transactional
    public SavedView save(SavedView.Draft draft) {
        return keep(UUID.randomUUID(), draft);
    }

    /**
     * Saves a view of the caller's own again; on its page it stays.
     *
     * @throws UnknownView if there is none, or it is another's
     * @throws InvalidInput if something of it cannot be
     * @throws org.springframework.dao.DuplicateKeyException if the caller has another of this name
     */
    @Transactional
    public SavedView change(UUID id, SavedView.Draft draft) {
        String page = jdbc.sql(PAGE)
                .param("id", id)
                .param("me", callers.get().username())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownView(id));
        return keep(id, new SavedView.Draft(page, draft.name(), draft.shared(), draft.params()));
    }

    /**
     * Deletes a view of the caller's own for good.
     *
     * @throws UnknownView if there is none, or it is another's
     */
    @Transactional
    public void delete(UUID id) {
        int deleted = jdbc.sql(DELETE)
                .param("id", id)
                .param("me", callers.get().username())
                .update();
        if (deleted == 0) {
            throw new UnknownView(id);
        }
    }

    private SavedView keep(UUID id, SavedView.Draft draft) {
        check(draft);
        Caller me = callers.get();
        String page = Objects.requireNonNull(draft.page());
        jdbc.sql(KEEP)
                .param("id", id)
                .param("page", page)
                .param("name", Objects.requireNonNull(draft.name()).strip())
                .param("me", me.username())
                .param("scope", me.scope())
                .param("shared", Boolean.TRUE.equals(draft.shared()))
                .param("params", json.writeValueAsString(draft.params()))
                .param("saved_at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return of(page).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownView(id));
    }

    private static void check(SavedView.Draft draft) {
        String name = draft.name();
        Map<String, String> params = draft.params();
        new InvalidInput.Check()
                .that(draft.page() != null && PAGES.contains(draft.page()), "page", draft.page(), "one of " + PAGES)
                .present("name", name, "a name")
                .that(name == null || name.length() <= LONGEST_NAME, "name", name, "at most 100 characters")
                .that(name == null || name.indexOf('\0') < 0, "name", name, "letters")
                .that(
                        params != null
                                && params.size() <= MOST_PARAMS
                                && params.entrySet().stream().allMatch(SavedViews::isParam),
                        "params",
                        null,
                        "what stands in the address of the page: names of letters, and short texts")
                .done();
    }

    /** JSON may hold null where a text is meant. */
    private static boolean isParam(Map.Entry<String, @Nullable String> param) {
        String value = param.getValue();
        return PARAM.matcher(param.getKey()).matches()
                && value != null
                && value.length() <= LONGEST_VALUE
                && value.indexOf('\0') < 0;
    }

    private SavedView read(ResultSet row) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("page"),
                row.getString("name"),
                row.getString("owner"),
                row.getBoolean("own"),
                row.getBoolean("shared"),
                json.readValue(row.getString("params"), PARAMS),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}

package org.dungchung.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores and loads documents; the database keeps their versions. */
@Repository
@Reading
class Documents {

    private static final String LIST = SqlFile.read(Documents.class, "documents.sql");
    private static final String ONE = SqlFile.read(Documents.class, "document.sql");
    private static final String LOCK = SqlFile.read(Documents.class, "document-lock.sql");
    private static final String INSERT = SqlFile.read(Documents.class, "document-insert.sql");
    private static final String UPDATE = SqlFile.read(Documents.class, "document-update.sql");
    private static final String HISTORY = SqlFile.read(Documents.class, "document-history.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The documents of an asset, as a JSON array.
     *
     * @param scope whose own side is told where a photo was taken and by whom; null for the authority
     */
    String list(UUID asset, @Nullable String scope) {
        return jdbc.sql(LIST)
                .param("asset", asset)
                .param("scope", scope)
                .param("today", LocalDate.now(clock.withZone(AsOf.ZONE)))
                .query(String.class)
                .single();
    }

    Optional<DocumentState> find(UUID id) {
        return jdbc.sql(ONE).param("id", id).query(DocumentState.class).optional();
    }

    /** As {@link #find}, after whoever is changing it; nobody else changes it until the transaction ends. */
    Optional<DocumentState> findForChange(UUID id) {
        jdbc.sql(LOCK).param("id", id).query(UUID.class).optional();
        return find(id);
    }

    void insert(UUID id, UUID asset, UUID content, DocumentForm form) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("asset", asset)
                .param("content", content)
                .param("title", form.title())
                .param("taken_on", form.takenOn())
                .param("reason", form.reason())
                .update();
    }

    void update(DocumentState document, String title, @Nullable LocalDate takenOn, boolean retired, String reason) {
        jdbc.sql(UPDATE)
                .param("id", document.id())
                .param("title", title)
                .param("taken_on", takenOn)
                .param("retired", retired)
                .param("reason", reason)
                .update();
    }

    /** The versions of a document, as a JSON array. */
    String history(UUID id) {
        return jdbc.sql(HISTORY).param("id", id).query(String.class).single();
    }
}

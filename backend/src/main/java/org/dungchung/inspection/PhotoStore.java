package org.dungchung.inspection;

import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dungchung.document.FileType;
import org.dungchung.document.Pictures;
import org.dungchung.identity.Caller;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps photos of findings, piece by piece; they never change. */
@Repository
class PhotoStore {

    private static final int PIECE = 1 << 20;
    private static final String LIST = SqlFile.read(PhotoStore.class, "photos.sql");
    private static final String ONE = SqlFile.read(PhotoStore.class, "photo.sql");
    private static final String INSERT = SqlFile.read(PhotoStore.class, "photo-insert.sql");
    private static final String INSERT_PART = SqlFile.read(PhotoStore.class, "photo-part-insert.sql");
    private static final String PART = SqlFile.read(PhotoStore.class, "photo-part.sql");
    private static final String THUMBNAIL = SqlFile.read(PhotoStore.class, "photo-thumbnail.sql");

    private final JdbcClient jdbc;

    PhotoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The photos of each of these findings, in the order in which they were sent. */
    Map<UUID, List<PhotoFacts>> of(Collection<UUID> findings) {
        return jdbc
                .sql(LIST)
                .param("findings", findings.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("finding_id", UUID.class), PhotoFacts.read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql(ONE).param("id", id).query(Kept.class).optional();
    }

    /** Whether it was kept; not where there is one under its id. */
    boolean insert(UUID id, UUID finding, PhotoForm form, Pictures.Picture picture, Caller sender) {
        boolean said = form.lon() != null;
        int kept = jdbc.sql(INSERT)
                .param("id", id)
                .param("finding", finding)
                .param("type", picture.type().name())
                .param("size", picture.bytes().length)
                .param("sha256", picture.sha256())
                .param("width_px", picture.widthPx(), Types.INTEGER)
                .param("height_px", picture.heightPx(), Types.INTEGER)
                .param("taken_at", form.takenAt(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("lon", said ? form.lon() : picture.longitude(), Types.DOUBLE)
                .param("lat", said ? form.lat() : picture.latitude(), Types.DOUBLE)
                .param("thumbnail", picture.thumbnail(), Types.BINARY)
                .param("sent_by", sender.username())
                .update();
        if (kept == 1) {
            insertPieces(id, picture.bytes());
        }
        return kept == 1;
    }

    private void insertPieces(UUID id, byte[] bytes) {
        for (int part = 0; part * PIECE < bytes.length; part++) {
            jdbc.sql(INSERT_PART)
                    .param("photo", id)
                    .param("part", part)
                    .param("bytes", Arrays.copyOfRange(bytes, part * PIECE, Math.min(bytes.length, (part + 1) * PIECE)))
                    .update();
        }
    }

    /** A piece of the bytes as they came, from 0 on; empty behind the last one. */
    Optional<byte[]> piece(UUID id, int part) {
        return jdbc.sql(PART)
                .param("id", id)
                .param("part", part)
                .query(byte[].class)
                .optional();
    }

    Optional<byte[]> thumbnail(UUID id) {
        return jdbc.sql(THUMBNAIL).param("id", id).query(byte[].class).optional();
    }

    /** What is kept under an id, without its bytes. */
    record Kept(UUID id, UUID findingId, FileType type, String sha256) {}
}

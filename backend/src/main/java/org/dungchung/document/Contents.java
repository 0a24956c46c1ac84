package org.dungchung.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was sent in, piece by piece; it never changes. */
@Repository
@Reading
class Contents {

    private static final int PIECE = 1 << 20;
    private static final String INSERT = SqlFile.read(Contents.class, "content-insert.sql");
    private static final String INSERT_PART = SqlFile.read(Contents.class, "content-part-insert.sql");
    private static final String ONE = SqlFile.read(Contents.class, "content.sql");
    private static final String PART = SqlFile.read(Contents.class, "content-part.sql");
    private static final String THUMBNAIL = SqlFile.read(Contents.class, "content-thumbnail.sql");

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file for an asset; it is there whatever becomes of the document that it is to be. */
    @Transactional
    UUID keep(UUID asset, String name, Inspected file, Caller sender) {
        UUID id = UUID.randomUUID();
        var drawn = file.drawn();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("asset", asset)
                .param("organisation", sender.organisation())
                .param("name", name)
                .param("type", file.type().name())
                .param("size", file.bytes().length)
                .param("sha256", file.sha256())
                .param("width_px", drawn == null ? null : drawn.widthPx())
                .param("height_px", drawn == null ? null : drawn.heightPx())
                .param("taken_on", file.exif().takenOn())
                .param("longitude", file.exif().longitude())
                .param("latitude", file.exif().latitude())
                .param("thumbnail", drawn == null ? null : drawn.jpeg())
                .param("sent_by", sender.username())
                .update();
        keepPieces(id, new ByteArrayInputStream(file.bytes()));
        return id;
    }

    private void keepPieces(UUID id, InputStream in) {
        try {
            int part = 0;
            for (byte[] bytes = in.readNBytes(PIECE); bytes.length > 0; bytes = in.readNBytes(PIECE)) {
                jdbc.sql(INSERT_PART)
                        .param("content", id)
                        .param("part", part++)
                        .param("bytes", bytes)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<SentFile> find(UUID id) {
        return jdbc.sql(ONE).param("id", id).query(SentFile.class).optional();
    }

    /** A small JPEG of it; null where there is none. */
    byte @Nullable [] thumbnail(UUID id) {
        return jdbc.sql(THUMBNAIL)
                .param("id", id)
                .query(byte[].class)
                .optional()
                .orElse(null);
    }

    /** A piece of the bytes as they came, from 0 on; empty behind the last one. */
    Optional<byte[]> piece(UUID id, int part) {
        return jdbc.sql(PART)
                .param("id", id)
                .param("part", part)
                .query(byte[].class)
                .optional();
    }
}

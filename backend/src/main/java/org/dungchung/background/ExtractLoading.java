package org.dungchung.background;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.dungchung.background.Extract.Origin;
import org.dungchung.background.osm.OsmFile;
import org.dungchung.background.osm.OsmHead;
import org.dungchung.background.osm.UnreadableExtract;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads an extract: read twice (first which ways are edges of waters, then everything), copied into temporary tables, and put in the place of the one
 * before as a set. One transaction: until its end everybody sees the old one, and if it fails that one stays.
 */
@Service
public class ExtractLoading {

    private static final String LOCK = SqlFile.read(ExtractLoading.class, "lock.sql");
    private static final String STAGE = SqlFile.read(ExtractLoading.class, "stage.sql");
    private static final String REPLACE = SqlFile.read(ExtractLoading.class, "replace.sql");
    private static final String KEEP = SqlFile.read(ExtractLoading.class, "keep.sql");

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Extracts extracts;
    private final CurrentCaller callers;

    ExtractLoading(JdbcClient jdbc, DataSource dataSource, Extracts extracts, CurrentCaller callers) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.extracts = extracts;
        this.callers = callers;
    }

    /**
     * Loads a file in the place of what was loaded before.
     *
     * @param name what its sender calls it
     * @param progress is told now and then how many things were read
     * @throws UnreadableExtract if it is not a whole and sorted file of OpenStreetMap, or the map would be empty
     * @throws OtherExtractLoading if another one is being loaded
     */
    @Transactional
    public Extract load(Path path, String name, Origin origin, LongConsumer progress) {
        if (!jdbc.sql(LOCK).query(Boolean.class).single()) {
            throw new OtherExtractLoading();
        }
        OsmFile file = OsmFile.of(path);
        jdbc.sql(STAGE).update();
        OsmHead head = stage(file, progress);
        jdbc.sql(REPLACE).update();
        jdbc.sql(KEEP)
                .param("fileName", name)
                .param("origin", origin.name())
                .param("dataOf", at(head.dataOf()))
                .param("loadedBy", callers.get().username())
                .update();
        Extract loaded = extracts.current().orElseThrow();
        if (loaded.roads() + loaded.waterways() + loaded.waters() + loaded.places() == 0) {
            throw UnreadableExtract.empty();
        }
        return loaded;
    }

    private OsmHead stage(OsmFile file, LongConsumer progress) {
        var waterParts = new WaterParts();
        file.read(waterParts);
        try (var staged = new Staged(dataSource, waterParts, progress)) {
            OsmHead head = file.read(staged);
            progress.accept(staged.finish());
            return head;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}

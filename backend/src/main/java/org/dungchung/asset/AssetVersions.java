package org.dungchung.asset;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The earlier versions of an asset, which the database keeps. */
@Repository
@Reading
class AssetVersions {

    private static final String VERSION = SqlFile.read(AssetVersions.class, "asset-version.sql");
    private static final String RESTORE = SqlFile.read(AssetVersions.class, "asset-restore.sql");

    private final JdbcClient jdbc;
    private final EntityManager entities;

    AssetVersions(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /**
     * What an earlier version said.
     *
     * @throws InvalidInput if the asset has no such version, or it is the last one
     */
    Version get(Asset asset, @Nullable Integer number) {
        return jdbc.sql(VERSION)
                .param("id", asset.getId())
                .param("version", number == null ? -1 : number)
                .query(Version.class)
                .optional()
                .orElseThrow(() -> InvalidInput.of("version", number, "one of its history before " + asset.version()));
    }

    /**
     * Makes {@code asset} say again what the version said.
     *
     * @param cleared whether who may see the asset is restored too
     */
    void restore(Asset asset, Version version, String reason, boolean cleared) {
        jdbc.sql(RESTORE)
                .param("id", asset.getId())
                .param("version", version.number())
                .param("reason", reason)
                .param("cleared", cleared)
                .update();
        entities.refresh(asset);
    }

    /**
     * What decides whether somebody may bring a version back.
     *
     * @param owner null when nobody knew
     */
    record Version(
            int number,
            @Nullable String owner,
            @Nullable UUID site,
            @Nullable UUID line) {}
}

package org.dungchung.asset;

import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the assets that loaded rows name by kind, code and owner. */
@Component
public class NamedAssets {

    private static final String FIND = SqlFile.read(NamedAssets.class, "asset-named.sql");

    private final JdbcClient jdbc;

    NamedAssets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Fills {@code asset_id} and {@code found_owner} of temporary table {@code staged} from its {@code asset_kind} (null = mast),
     * {@code asset_code} and {@code asset_owner}; rows that name no asset, or several, are refused.
     */
    public void find() {
        jdbc.sql(FIND).update();
    }
}

package org.dungchung.asset;

import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the assets that loaded rows name by kind, code and owner. */
@Component
@Reading
public class NamedAssets {

    private static final String FIND = SqlFile.read(NamedAssets.class, "asset-named.sql");

    private final JdbcClient jdbc;

    NamedAssets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Fills {@code asset_id} and {@code found_owner} of temporary table {@code staged} from its {@code asset_kind} (null = mast),
     * {@code asset_code} and {@code asset_owner}; rows that name no asset, or several, are refused.
     *
     * @param scope the organisation whose view decides between several assets of one code, null for all. An asset that it cannot see is
     *     found if it is the only one: the caller knows best whether the organisation may know it
     */
    public void find(@Nullable String scope) {
        jdbc.sql(FIND).param("scope", scope).update();
    }
}

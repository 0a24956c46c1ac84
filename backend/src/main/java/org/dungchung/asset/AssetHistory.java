package org.dungchung.asset;

import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells who recorded what of an asset, when, and what that changed. */
@Repository
@Reading
public class AssetHistory {

    private static final String HISTORY = SqlFile.read(AssetHistory.class, "asset-history.sql");

    private final JdbcClient jdbc;
    private final AssetLookup lookup;

    AssetHistory(JdbcClient jdbc, AssetLookup lookup) {
        this.jdbc = jdbc;
        this.lookup = lookup;
    }

    /**
     * All versions of an asset, newest first, each with the fields that differ from the one before.
     *
     * @return a JSON array
     * @throws UnknownAsset if there is none, or the caller may not know that there is
     * @throws NotYourAsset if the caller may see the asset and not its history
     */
    public String of(UUID asset, Caller caller) {
        AssetFacts facts = lookup.getVisible(asset, caller);
        if (caller.scope() != null && !caller.mayEdit(facts.owner())) {
            throw new NotYourAsset(asset);
        }
        return jdbc.sql(HISTORY).param("id", asset).query(String.class).single();
    }
}

package org.dungchung.asset;

import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.SqlFile;
import org.dungchung.platform.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How an asset stands, for who sees it whole: its owner and the authority. */
@Component
class AssetStanding implements Standing {

    static final String SUBJECT = "ASSET";

    private static final String PLACE = SqlFile.read(AssetStanding.class, "asset-place.sql");

    private final Assets assets;
    private final AssetLookup lookup;
    private final CurrentCaller callers;
    private final JdbcClient jdbc;

    AssetStanding(Assets assets, AssetLookup lookup, CurrentCaller callers, JdbcClient jdbc) {
        this.assets = assets;
        this.lookup = lookup;
        this.callers = callers;
        this.jdbc = jdbc;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Optional<AssetState> find(UUID id) {
        String scope = callers.get().scope();
        return lookup.find(id, callers.get())
                .filter(facts -> facts.visible() && (scope == null || scope.equals(facts.owner())))
                .flatMap(facts -> assets.findById(id))
                .map(Asset::state);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> place(UUID id) {
        return jdbc.sql(PLACE).param("id", id).query(String.class).optional();
    }
}

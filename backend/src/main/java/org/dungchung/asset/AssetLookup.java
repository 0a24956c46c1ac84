package org.dungchung.asset;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers what an asset is, and whether a caller may see it, for the modules that build on it. */
@Repository
@Reading
public class AssetLookup {

    private static final String FACTS = SqlFile.read(AssetLookup.class, "asset-facts.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    AssetLookup(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The asset as it stands, seen by {@code caller} or not; empty if there is none. */
    public Optional<AssetFacts> find(UUID asset, Caller caller) {
        return jdbc.sql(FACTS)
                .param("id", asset)
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("today", LocalDate.now(clock.withZone(AsOf.ZONE)))
                .query(AssetFacts.class)
                .optional();
    }

    /**
     * The asset as it stands, which {@code caller} may see.
     *
     * @throws UnknownAsset if there is none, or the caller may not know that there is
     */
    public AssetFacts getVisible(UUID asset, Caller caller) {
        return find(asset, caller).filter(AssetFacts::visible).orElseThrow(() -> new UnknownAsset(asset));
    }

    /**
     * The asset as it stands, which {@code caller} may change.
     *
     * @throws UnknownAsset if there is none, or the caller may not know that there is
     * @throws NotYourAsset if the caller sees it and may not change it
     */
    public AssetFacts getEditable(UUID asset, Caller caller) {
        AssetFacts facts = getVisible(asset, caller);
        if (!caller.mayEdit(facts.owner())) {
            throw new NotYourAsset(asset);
        }
        return facts;
    }
}

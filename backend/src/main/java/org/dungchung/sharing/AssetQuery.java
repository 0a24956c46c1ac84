package org.dungchung.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.asset.AssetFacts;
import org.dungchung.asset.AssetLookup;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.geo.feature.FeatureForm;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads single assets with who uses them, as GeoJSON made by the database, as far as the caller may see it.
 *
 * <p>Others' assets are seen by an operator only while they are in use, offered and of no special sensitivity, and then only their
 * place, kind, owner and room.
 */
@Repository
@Reading
public class AssetQuery {

    private static final String ASSET = SqlFile.read(AssetQuery.class, "asset.sql");

    private final JdbcClient jdbc;
    private final AssetLookup lookup;
    private final Clock clock;

    AssetQuery(JdbcClient jdbc, AssetLookup lookup, Clock clock) {
        this.jdbc = jdbc;
        this.lookup = lookup;
        this.clock = clock;
    }

    /**
     * One asset with its tenancies and its stations on air, as it was on a day and as known then.
     *
     * @throws UnknownAsset if there is none, there was none then, or the caller may not know that there is
     */
    public AssetFeature get(UUID asset, AsOf asOf, FeatureForm form, Caller caller) {
        if (lookup.find(asset, caller).isEmpty()) {
            throw new UnknownAsset(asset);
        }
        return read(asset, asOf, true, form, caller);
    }

    /**
     * One asset as it stands, with its tenancies and stations. Where a change is recorded for a later day, who sees the asset in full
     * gets it as changed, for that is the version that an edit would change.
     *
     * @throws UnknownAsset if there is none, or the caller may not know that there is
     */
    public AssetFeature get(UUID asset, FeatureForm form, Caller caller) {
        AssetFacts facts = lookup.find(asset, caller).orElseThrow(() -> new UnknownAsset(asset));
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        LocalDate lastState = Optional.ofNullable(facts.validFrom())
                .filter(day -> day.isAfter(today) && sees(caller, facts))
                .orElse(today);
        return read(asset, new AsOf(lastState, lastState, today), false, form, caller);
    }

    private AssetFeature read(UUID asset, AsOf asOf, boolean dated, FeatureForm form, Caller caller) {
        AssetFeature found = jdbc.sql(ASSET)
                .param("id", asset)
                .param("day", asOf.date())
                .param("dated", dated)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("digits", form.digits())
                .param("fields", form.fields())
                .query(AssetFeature.class)
                .optional()
                .orElseThrow(() -> new UnknownAsset(asset));
        return new AssetFeature(found.version(), form.feature(found.feature()));
    }

    private static boolean sees(Caller caller, AssetFacts facts) {
        return caller.scope() == null || caller.mayEdit(facts.owner());
    }
}

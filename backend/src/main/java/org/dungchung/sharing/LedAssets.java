package org.dungchung.sharing;

import java.util.Optional;
import java.util.UUID;
import org.dungchung.asset.AssetKind;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the assets to which a filter of what belongs to assets leads. Where they are few, an index tells what belongs to each; where they are many, a list is
 * sooner read in its own order, for a page of it is soon full.
 */
@Repository
@Reading
class LedAssets {

    private static final String LED = SqlFile.read(LedAssets.class, "assets-led.sql");

    /** One in a hundred of a country's: where more pass, a page of a thousand is full after some hundred thousand rows. */
    private static final int FEW = 100_000;

    private final JdbcClient jdbc;
    private final int most;

    @Autowired
    LedAssets(JdbcClient jdbc) {
        this(jdbc, FEW);
    }

    /** @param most how many are still few */
    LedAssets(JdbcClient jdbc, int most) {
        this.jdbc = jdbc;
        this.most = most;
    }

    /**
     * The ids of the assets, as an array in the words of the database.
     *
     * @param scope the organisation to which the asker's view is limited; null for the authority
     * @return null if it leads to too many, or says nothing of assets
     */
    @Nullable String find(Lead lead, AsOf asOf, @Nullable String scope) {
        if (lead.equals(Lead.NONE)) {
            return null;
        }
        return jdbc.sql(LED)
                .param("asset", lead.asset())
                .param("owner", lead.owner())
                .param("kind", Optional.ofNullable(lead.kind()).map(Enum::name).orElse(null))
                .param("area", lead.area())
                .param("day", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("scope", scope)
                .param("most", most)
                .query((rows, row) -> Optional.ofNullable(rows.getString("ids")))
                .single()
                .orElse(null);
    }

    /**
     * What a filter says of assets; null says nothing.
     *
     * @param asset one asset, with those that were joined into it
     * @param area the code of an area in which their places lie
     */
    record Lead(
            @Nullable UUID asset,
            @Nullable String owner,
            @Nullable AssetKind kind,
            @Nullable String area) {

        static final Lead NONE = new Lead(null, null, null, null);
    }
}

package org.dungchung.asset;

import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells which ducts and sub-ducts lie in a duct section, and who occupies them. */
@Repository
@Reading
public class DuctQuery {

    private static final String DUCTS = SqlFile.read(DuctQuery.class, "ducts.sql");

    private final JdbcClient jdbc;
    private final AssetLookup lookup;

    DuctQuery(JdbcClient jdbc, AssetLookup lookup) {
        this.jdbc = jdbc;
        this.lookup = lookup;
    }

    /**
     * The ducts of a section on a day, as known on another, each after the one in which it lies: all of them for its owner and the authority, for others those
     * that they occupy themselves.
     *
     * @return a JSON array
     * @throws UnknownAsset if there is no such asset, or the caller may not know that there is
     */
    public String of(UUID section, AsOf asOf, Caller caller) {
        AssetFacts facts = lookup.getVisible(section, caller);
        String scope = caller.scope();
        return jdbc.sql(DUCTS)
                .param("section", section)
                .param("own", scope == null || scope.equals(facts.owner()))
                .param("scope", scope)
                .param("day", asOf.date())
                .param("known_at", asOf.knownAt())
                .query(String.class)
                .single();
    }
}

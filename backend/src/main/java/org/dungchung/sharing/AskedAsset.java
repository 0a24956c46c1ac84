package org.dungchung.sharing;

import java.util.UUID;
import org.dungchung.asset.AssetFacts;
import org.dungchung.asset.AssetLookup;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a question about what belongs to one asset from telling of one that the asker does not see. */
@Component
class AskedAsset {

    private final AssetLookup lookup;

    AskedAsset(AssetLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Makes sure that the asker may know of the asset. An organisation may through what was found of its own there; the authority sees an asset or does not,
     * whatever was joined into it.
     *
     * @param asset the one asked about; null for none in particular
     * @param found whether something was found that belongs to it
     * @throws UnknownAsset if there is no such asset, or the caller may not know that there is
     */
    void require(@Nullable UUID asset, boolean found, Caller caller) {
        boolean byItsOwn = found && caller.scope() != null;
        if (asset != null
                && !byItsOwn
                && lookup.find(asset, caller).filter(AssetFacts::visible).isEmpty()) {
            throw new UnknownAsset(asset);
        }
    }
}

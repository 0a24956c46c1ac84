package org.dungchung.asset;

import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Standing;
import org.springframework.stereotype.Component;

/** How an asset stands, for who sees it whole: its owner and the authority. */
@Component
class AssetStanding implements Standing {

    static final String SUBJECT = "ASSET";

    private final Assets assets;
    private final AssetLookup lookup;
    private final CurrentCaller callers;

    AssetStanding(Assets assets, AssetLookup lookup, CurrentCaller callers) {
        this.assets = assets;
        this.lookup = lookup;
        this.callers = callers;
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
}

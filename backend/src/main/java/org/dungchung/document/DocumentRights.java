package org.dungchung.document;

import java.util.Optional;
import java.util.UUID;
import org.dungchung.asset.AssetFacts;
import org.dungchung.asset.AssetLookup;
import org.dungchung.identity.Caller;
import org.springframework.stereotype.Component;

/**
 * Who sees documents: they may hold contracts and plans, so they are for the owner of the asset and for the authority, as far as it sees the asset; what
 * was sent in and waits is for its sender's organisation, too.
 */
@Component
class DocumentRights {

    private final AssetLookup lookup;

    DocumentRights(AssetLookup lookup) {
        this.lookup = lookup;
    }

    /** Whether the caller sees the documents of an asset. */
    boolean sees(UUID asset, Caller caller) {
        return lookup.find(asset, caller)
                .filter(facts -> facts.visible() && seesAll(facts, caller))
                .isPresent();
    }

    /**
     * Whether the caller sees the documents of an asset that it sees.
     *
     * @throws org.dungchung.asset.UnknownAsset if it may not know that there is one
     */
    boolean seesOfVisible(UUID asset, Caller caller) {
        return seesAll(lookup.getVisible(asset, caller), caller);
    }

    private static boolean seesAll(AssetFacts facts, Caller caller) {
        return caller.scope() == null || caller.scope().equals(facts.owner());
    }

    /** Whether the caller sees what was sent in. */
    boolean sees(SentFile file, Caller caller) {
        return Optional.ofNullable(caller.scope())
                        .filter(scope -> scope.equals(file.organisation()))
                        .isPresent()
                || sees(file.asset(), caller);
    }

    /**
     * Makes sure that the caller may record documents of an asset.
     *
     * @throws org.dungchung.asset.UnknownAsset if it may not know that there is one
     * @throws org.dungchung.asset.NotYourAsset if it is another's
     */
    void requireEditing(UUID asset, Caller caller) {
        lookup.getEditable(asset, caller);
    }
}

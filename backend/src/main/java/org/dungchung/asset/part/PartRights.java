package org.dungchung.asset.part;

import java.util.UUID;
import org.dungchung.asset.AssetFacts;
import org.dungchung.asset.AssetLookup;
import org.dungchung.asset.NotYourAsset;
import org.dungchung.identity.Caller;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees and who changes parts of an asset: ducts and supports are the asset owner's, stations their operator's; the authority changes all. An
 * organisation that occupies a duct sees that duct.
 */
@Component
class PartRights {

    private final AssetLookup lookup;

    PartRights(AssetLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Makes sure that the caller may record what the form says of the asset.
     *
     * @param recorded as it stands; null when it is new. What is recorded already may be said again
     * @throws org.dungchung.asset.UnknownAsset if there is none, or the caller may not know that there is
     * @throws NotYourAsset if it is another's
     * @throws InvalidInput if it names an asset that the caller does not see
     */
    void requireRecording(UUID asset, PartForm form, @Nullable PartState recorded, Caller caller) {
        boolean itsOwn = recorded != null && concerns(recorded, caller);
        String owner = itsOwn ? null : lookup.getVisible(asset, caller).owner();
        if (!caller.mayEdit(form.belongsTo() == null ? owner : form.belongsTo())) {
            throw new NotYourAsset(asset);
        }
        UUID named = form.names();
        boolean known = named == null
                || (recorded != null && named.toString().equals(recorded.said().get("support")))
                || lookup.find(named, caller).filter(AssetFacts::visible).isPresent();
        new InvalidInput.Check()
                .that(known, "support", named, "the id of an asset in the registry")
                .done();
    }

    /**
     * Makes sure that the caller may change it.
     *
     * @throws UnknownPart if the caller may not know of it
     * @throws NotYourAsset if it is another's
     */
    void requireChange(UUID id, PartState part, Caller caller) {
        AssetFacts facts = requireSeeing(id, part, caller);
        boolean station = part.kind() == PartKind.STATION;
        if (!caller.mayEdit(station ? part.concerns() : facts.owner())) {
            throw new NotYourAsset(part.asset());
        }
    }

    /**
     * Makes sure that the caller may see it.
     *
     * @return its asset
     * @throws UnknownPart if the caller may not know of it
     */
    AssetFacts requireSeeing(UUID id, PartState part, Caller caller) {
        return lookup.find(part.asset(), caller)
                .filter(facts -> seesAll(facts.owner(), caller) ? facts.visible() : concerns(part, caller))
                .orElseThrow(() -> new UnknownPart(id));
    }

    /** Whether the caller sees all parts of an asset of {@code owner}. */
    static boolean seesAll(@Nullable String owner, Caller caller) {
        return caller.scope() == null || caller.scope().equals(owner);
    }

    private static boolean concerns(PartState part, Caller caller) {
        return caller.scope() != null && caller.scope().equals(part.concerns());
    }
}

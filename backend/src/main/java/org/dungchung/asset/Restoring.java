package org.dungchung.asset;

import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Proposable;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.Restoration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings back what an earlier version of an asset said, as its newest version; those between stay in its history. */
@Service
public class Restoring {

    private final Assets assets;
    private final AssetLookup lookup;
    private final PartCheck parts;
    private final CurrentCaller caller;
    private final AssetVersions versions;

    Restoring(Assets assets, AssetLookup lookup, PartCheck parts, CurrentCaller caller, AssetVersions versions) {
        this.assets = assets;
        this.lookup = lookup;
        this.parts = parts;
        this.caller = caller;
        this.versions = versions;
    }

    /**
     * Restores a version. Kind and first day of validity stay as they are; who may see the asset changes only by the hand of somebody whom
     * the authority has cleared. What is said already, for the same reason, makes no new version.
     *
     * @param expected the last version that the caller saw
     * @throws UnknownAsset if there is none, or the caller may not know that there is
     * @throws NotYourAsset if it is another's, or was in that version
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws org.dungchung.platform.InvalidInput if it has no such earlier version, or that one named a site or line that the caller may not name any more
     * @throws ReasonRequired without a reason
     */
    @Proposable(act = "asset-restore", subject = AssetStanding.SUBJECT)
    @Transactional
    public AssetState restore(UUID id, ExpectedVersion expected, Restoration restoration) {
        Caller who = caller.get();
        lookup.getEditable(id, who);
        Asset asset = assets.findForChangeById(id).orElseThrow(() -> new UnknownAsset(id));
        expected.require(asset.version(), asset::state, restoration);
        String reason = ReasonRequired.of(restoration.reason());
        AssetVersions.Version version = versions.get(asset, restoration.version());
        if (!who.mayEdit(version.owner())) {
            throw new NotYourAsset(version.owner());
        }
        parts.require(version.site(), version.line(), asset, who);
        versions.restore(asset, version, reason, who.cleared());
        return asset.state();
    }
}

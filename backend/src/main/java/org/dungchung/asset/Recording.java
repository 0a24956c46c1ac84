package org.dungchung.asset;

import java.util.List;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Proposable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an asset into the registry. */
@Service
public class Recording {

    private final Assets assets;
    private final PartCheck parts;
    private final AttributeSchemas schemas;
    private final CurrentCaller caller;

    Recording(Assets assets, PartCheck parts, AttributeSchemas schemas, CurrentCaller caller) {
        this.assets = assets;
        this.parts = parts;
        this.schemas = schemas;
        this.caller = caller;
    }

    /**
     * Registers an asset; one that an operator registers belongs to the operator.
     *
     * @throws InvalidInput if a field is missing or cannot be
     * @throws InvalidAttributes if an attribute does not keep the schema of the kind
     * @throws NotYourAsset if the caller may not record assets of that owner
     * @throws org.springframework.dao.DataIntegrityViolationException if a named constraint says no, such as a code that the owner has
     *     given already
     */
    @Proposable(act = "asset-register", subject = AssetStanding.SUBJECT, creates = true)
    @Transactional
    public AssetState register(AssetForm form) {
        FormCheck.require(form);
        Sensitivity.requireUnchanged(Sensitivity.NORMAL, form.sensitivity(), caller.get());
        AssetForm owned = form.ownedBy(ownerFor(form.owner(), caller.get()));
        parts.require(form, caller.get());
        AssetKind kind = form.kind();
        var geometry = form.geometry();
        if (kind == null || geometry == null) {
            throw missing(form);
        }
        WordCheck.require(kind, form);
        boolean undated = form.status() == AssetStatus.RETIRED && form.retiredOn() == null;
        new InvalidInput.Check()
                .that(!undated, "retiredOn", null, "the day on which it was retired")
                .done();
        schemas.require(kind, form.knownAttributes());
        Position position = Position.read(kind, geometry, form.crs());
        return assets.saveAndFlush(Asset.register(kind, owned, position)).state();
    }

    private static InvalidInput missing(AssetForm form) {
        return form.kind() == null
                ? InvalidInput.of("kind", null, "one of " + List.of(AssetKind.values()))
                : InvalidInput.of("geometry", null, "a GeoJSON geometry");
    }

    /** An operator records for itself; nobody records for another. */
    static @Nullable String ownerFor(@Nullable String asked, Caller caller) {
        String owner = asked == null ? caller.scope() : asked;
        if (!caller.mayEdit(owner)) {
            throw new NotYourAsset(owner);
        }
        return owner;
    }
}

package org.dungchung.asset;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Proposable;
import org.dungchung.platform.ReasonRequired;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes an asset: corrects what was recorded wrongly, says that it is otherwise from a day on, takes it out of use. */
@Service
public class Editing {

    private final Assets assets;
    private final AssetLookup lookup;
    private final PartCheck parts;
    private final AttributeSchemas schemas;
    private final CurrentCaller caller;

    Editing(Assets assets, AssetLookup lookup, PartCheck parts, AttributeSchemas schemas, CurrentCaller caller) {
        this.assets = assets;
        this.lookup = lookup;
        this.parts = parts;
        this.schemas = schemas;
        this.caller = caller;
    }

    /**
     * Changes the asset as the form says: from its {@code validFrom} on, or, without one, as a correction.
     *
     * @param expected the version that the author of the form saw
     * @throws UnknownAsset if there is none, or the caller may not know that there is
     * @throws NotYourAsset if it is another's, or would become another's
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile; nobody's change is overwritten
     * @throws InvalidInput if a field cannot be, or an operator says otherwise what is restricted
     * @throws InvalidAttributes if an attribute does not keep the schema of the kind
     * @throws ReasonRequired without a reason
     */
    @Proposable(act = "asset-change", subject = AssetStanding.SUBJECT)
    @Transactional
    public AssetState change(UUID id, ExpectedVersion expected, AssetForm form) {
        Asset asset = forChange(id);
        expected.require(asset.version(), asset::state, form);
        FormCheck.require(form);
        ReasonRequired.of(form.reason());
        new InvalidInput.Check()
                .that(
                        form.kind() == null || form.kind() == asset.kind(),
                        "kind",
                        form.kind(),
                        "the kind it is, " + asset.kind())
                .done();
        WordCheck.require(asset, form);
        Sensitivity.requireUnchanged(asset.sensitivity(), form.sensitivity(), caller.get());
        AssetForm owned = form.ownedBy(Recording.ownerFor(form.owner(), caller.get()));
        parts.require(form.site(), form.line(), asset, caller.get());
        schemas.require(asset.kind(), form.knownAttributes());
        Position position = position(asset.kind(), form);
        LocalDate day = form.validFrom();
        if (day == null) {
            asset.correct(owned, position);
        } else {
            asset.changeFrom(day, owned, position);
        }
        return assets.saveAndFlush(asset).state();
    }

    /**
     * Takes the asset out of use. A second time corrects the day.
     *
     * @param expected the version that the caller saw
     * @throws UnknownAsset as {@link #change}
     * @throws NotYourAsset as {@link #change}
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws InvalidInput without a day
     * @throws ReasonRequired without a reason
     */
    @Proposable(act = "asset-retire", subject = AssetStanding.SUBJECT)
    @Transactional
    public AssetState retire(UUID id, ExpectedVersion expected, Retirement retirement) {
        Asset asset = forChange(id);
        expected.require(asset.version(), asset::state, retirement);
        LocalDate day = retirement.retiredOn();
        if (day == null) {
            throw InvalidInput.of("retiredOn", null, "the first day on which it is no longer in use");
        }
        new InvalidInput.Check().day("retiredOn", day).done();
        asset.retire(day, ReasonRequired.of(retirement.reason()));
        return assets.saveAndFlush(asset).state();
    }

    private Asset forChange(UUID id) {
        lookup.getEditable(id, caller.get());
        return assets.findForChangeById(id).orElseThrow(() -> new UnknownAsset(id));
    }

    private static @Nullable Position position(AssetKind kind, AssetForm form) {
        return form.geometry() == null ? null : Position.read(kind, form.geometry(), form.crs());
    }
}

package org.dungchung.asset.part;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dungchung.asset.AssetFacts;
import org.dungchung.asset.AssetLookup;
import org.dungchung.asset.NotYourAsset;
import org.dungchung.identity.Caller;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees and who changes parts of an asset: ducts and supports are the asset owner's, stations and their sectors their operator's, what an
 * organisation calls the asset its own; the authority changes all. An organisation that occupies a duct sees that duct.
 */
@Component
class PartRights {

    private final AssetLookup lookup;
    private final Parts parts;

    PartRights(AssetLookup lookup, Parts parts) {
        this.lookup = lookup;
        this.parts = parts;
    }

    /**
     * Makes sure that the caller may record what the form says of the asset.
     *
     * @param recorded as it stands; null when it is new. What is recorded already may be said again
     * @throws org.dungchung.asset.UnknownAsset if there is none, or the caller may not know that there is
     * @throws NotYourAsset if it is another's
     * @throws InvalidInput if it names an asset or a station that the caller does not see
     */
    void requireRecording(UUID asset, PartForm form, @Nullable PartState recorded, Caller caller) {
        Optional<PartState> station = station(asset, form);
        boolean itsOwn =
                Stream.concat(Stream.ofNullable(recorded), station.stream()).anyMatch(part -> concerns(part, caller));
        String owner = itsOwn && !form.kind().isOwnersOwn()
                ? null
                : lookup.getVisible(asset, caller).owner();
        requireStation(form, recorded, station);
        String holder = station.map(PartState::concerns).orElse(form.belongsTo());
        if (!caller.mayEdit(holder == null ? owner : holder)) {
            throw new NotYourAsset(asset);
        }
        requireNamed(form, recorded, caller);
    }

    private Optional<PartState> station(UUID asset, PartForm form) {
        return Optional.ofNullable(form.inStation())
                .flatMap(parts::find)
                .filter(part -> part.kind() == PartKind.STATION && part.asset().equals(asset));
    }

    private static void requireStation(PartForm form, @Nullable PartState recorded, Optional<PartState> station) {
        UUID said = form.inStation();
        boolean same = recorded == null
                || recorded.said().get("station") == null
                || recorded.said().get("station").equals(String.valueOf(said));
        new InvalidInput.Check()
                .that(said == null || station.isPresent(), "station", said, "the id of a station on this mast or site")
                .that(same, "station", said, "the station that it is part of")
                .done();
    }

    private void requireNamed(PartForm form, @Nullable PartState recorded, Caller caller) {
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
        if (!caller.mayEdit(part.kind().isOwnersOwn() ? facts.owner() : part.concerns())) {
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
        return seen(part, caller).orElseThrow(() -> new UnknownPart(id));
    }

    boolean sees(PartState part, Caller caller) {
        return seen(part, caller).isPresent();
    }

    private Optional<AssetFacts> seen(PartState part, Caller caller) {
        return lookup.find(part.asset(), caller)
                .filter(facts -> seesAll(facts.owner(), caller) ? facts.visible() : concerns(part, caller));
    }

    /** Whether the caller sees all parts of an asset of {@code owner}. */
    static boolean seesAll(@Nullable String owner, Caller caller) {
        return caller.scope() == null || caller.scope().equals(owner);
    }

    /** Whose versions of a part that it may change the caller knows; null when all: what was another's before is not its business. */
    static @Nullable String concerning(PartKind kind, Caller caller) {
        return kind.isOwnersOwn() ? null : caller.scope();
    }

    private static boolean concerns(PartState part, Caller caller) {
        return caller.scope() != null && caller.scope().equals(part.concerns());
    }
}
